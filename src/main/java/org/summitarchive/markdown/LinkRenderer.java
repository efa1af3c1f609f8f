package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Locators;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Segment;

/** Writes links, references, citations and images. */
final class LinkRenderer {

  private final Body body;
  private final Deque<Runnable> afterLink = new ArrayDeque<>();
  private boolean inLink;

  LinkRenderer(Body body) {
    this.body = body;
  }

  List<VisitHandler<?>> handlers() {
    return List.of(
        new VisitHandler<>(Link.class, node -> link(node, node)),
        new VisitHandler<>(LinkRef.class, this::linkRef),
        new VisitHandler<>(AutoLink.class, this::autoLink),
        new VisitHandler<>(MailLink.class, this::mailLink),
        new VisitHandler<>(Image.class, node -> image(node, node)),
        new VisitHandler<>(ImageRef.class, this::imageRef));
  }

  /** Does something now, or behind the link that is being written: a link holds no other. */
  void outsideLink(Runnable action) {
    if (inLink) {
      afterLink.add(action);
    } else {
      action.run();
    }
  }

  private void linkRef(LinkRef node) {
    LinkNodeBase definition = definition(node);
    if (definition == null) {
      literal(node);
    } else {
      link(node, definition);
    }
  }

  private void imageRef(ImageRef node) {
    LinkNodeBase definition = definition(node);
    if (definition == null) {
      literal(node);
    } else {
      image(node, definition);
    }
  }

  private @Nullable LinkNodeBase definition(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(body.document()) : null;
  }

  /** Brackets that refer to nothing are text. */
  private void literal(RefNode node) {
    BasedSequence chars = node.getChars();
    if (!node.hasChildren()) {
      body.out().text(Escapes.withoutBackslashes(chars));
      return;
    }
    BasedSequence inner = node.getChildChars();
    body.out().text(Escapes.withoutBackslashes(chars.prefixOf(inner)));
    body.children(node);
    body.out().text(Escapes.withoutBackslashes(chars.suffixOf(inner)));
  }

  private void link(Node node, LinkNodeBase where) {
    String target = Escapes.resolved(where.getUrl());
    int offset = where.getUrl().getStartOffset();
    Destination destination = Destinations.read(target);
    if (destination instanceof Destination.Address address && !inLink) {
      address(node, address, title(where));
    } else if (destination instanceof Destination.Item item && !inLink) {
      item(node, new Reference(item.id(), body.mistakes().at(offset)));
    } else {
      body.children(node);
      unlessText(destination, offset);
    }
  }

  private void address(Node node, Destination.Address address, @Nullable String title) {
    body.out().html("<a");
    body.out().attribute("href", address.href());
    if (title != null) {
      body.out().attribute("title", title);
    }
    body.out().html(">");
    if (node.hasChildren()) {
      inLink = true;
      body.children(node);
      inLink = false;
    } else {
      body.out().text(address.href());
    }
    body.out().html("</a>");
    runDeferred();
  }

  /** An image in the text of a reference stands before it: the text is known only as HTML. */
  private void item(Node node, Reference reference) {
    StringBuilder html = new StringBuilder();
    inLink = true;
    List<Segment> segments = body.apart(node);
    inLink = false;
    for (Segment segment : segments) {
      if (segment instanceof Segment.Html part) {
        html.append(part.html());
      } else {
        body.out().segment(segment);
      }
    }
    boolean named = html.toString().isBlank();
    body.out().segment(new Segment.Link(reference, named ? null : html.toString()));
    if (named) {
      body.out().setLast(ProseWriter.NAME);
    }
    runDeferred();
  }

  private void runDeferred() {
    while (!afterLink.isEmpty()) {
      afterLink.remove().run();
    }
  }

  private void autoLink(AutoLink node) {
    boolean bare = node.getOpeningMarker().isEmpty();
    String text = bare ? Escapes.withoutEntities(node.getText()) : node.getText().toString();
    int offset = node.getText().getStartOffset();
    Destination destination = Destinations.read(text);
    if (destination instanceof Destination.Item item) {
      outsideLink(() -> name(new Reference(item.id(), body.mistakes().at(offset))));
    } else if (destination instanceof Destination.Address address && !inLink) {
      anchor(address.href(), text);
    } else {
      if (!(destination instanceof Destination.Place)) {
        body.out().text(text);
      }
      unlessText(destination, offset);
    }
  }

  private void name(Reference reference) {
    body.out().segment(new Segment.Link(reference, null));
    body.out().setLast(ProseWriter.NAME);
  }

  private void mailLink(MailLink node) {
    anchor(Hrefs.encode("mailto:" + node.getText()), node.getText().toString());
  }

  private void anchor(String href, String text) {
    body.out().html("<a");
    body.out().attribute("href", href);
    body.out().html(">");
    body.out().text(text);
    body.out().html("</a>");
  }

  /** Cites a source, or reports a mistake. */
  private void unlessText(Destination destination, int offset) {
    if (destination instanceof Destination.Mistake mistake) {
      body.mistakes().error(offset, mistake.code(), mistake.message(), mistake.hint());
    } else if (destination instanceof Destination.Place place) {
      outsideLink(() -> cite(place, offset));
    }
  }

  private void cite(Destination.Place place, int offset) {
    Reference source = new Reference(place.source(), body.mistakes().at(offset));
    String where = place.place();
    Locator locator =
        where == null
            ? null
            : Locators.read(where, source.position(), body.mistakes().diagnostics());
    if (where == null || locator != null) {
      body.out().segment(new Segment.Note(new Citation(source, locator)));
    }
  }

  private void image(Node node, LinkNodeBase where) {
    Images.read(node, where, title(where), body.mistakes()).ifPresent(body.out()::segment);
    body.out().setLast(' ');
  }

  private @Nullable String title(LinkNodeBase where) {
    if (where.getTitle().isEmpty()) {
      return null;
    }
    String title = Escapes.resolved(where.getTitle());
    ControlCharacters.report(title, where.getTitle().getStartOffset(), body.mistakes());
    return title;
  }
}
