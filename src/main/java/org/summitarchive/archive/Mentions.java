package org.summitarchive.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Common;
import org.summitarchive.model.Document;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ImageFile;
import org.summitarchive.model.Item;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Voice;

/** Everything that an item names, in its front matter and in its prose in every language. */
public final class Mentions {

  private final List<Reference> references = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<ImageFile> images = new ArrayList<>();

  private Mentions() {}

  public static Mentions of(Item item) {
    Mentions mentions = new Mentions();
    mentions.addCommon(item.common());
    mentions.addClaims(item.claims());
    mentions.addOwn(item);
    return mentions;
  }

  /** References to items of every kind, sources among them. */
  public List<Reference> references() {
    return references;
  }

  List<Citation> citations() {
    return citations;
  }

  List<ImageFile> images() {
    return images;
  }

  private void addCommon(Common common) {
    common.sources().forEach(this::add);
    references.addAll(common.media().differentFrom());
    if (common.media().image() != null) {
      images.add(common.media().image().file());
    }
    for (Prose prose : common.bodies().values()) {
      prose.open().forEach(this::add);
    }
  }

  private void addClaims(Claims claims) {
    claims.figures().forEach(figure -> add(figure.citation()));
    claims
        .statements()
        .forEach(
            statement -> {
              if (statement.voice() instanceof Voice.Named named) {
                add(named.speaker());
              }
              add(statement.citation());
            });
  }

  private void addOwn(Item item) {
    if (item instanceof Forum forum) {
      add(forum.session().section());
      references.addAll(forum.subjects().speakers());
      references.addAll(forum.subjects().topics());
      references.addAll(forum.subjects().documents());
    } else if (item instanceof Speaker speaker) {
      addRoles(speaker);
    } else if (item instanceof Organisation organisation) {
      add(organisation.partOf());
    } else if (item instanceof Document document) {
      add(document.imprint().publisher());
    }
  }

  private void addRoles(Speaker speaker) {
    speaker
        .roles()
        .forEach(
            role -> {
              add(role.edition());
              add(role.organisation());
              add(role.citation());
            });
  }

  private void add(Segment segment) {
    if (segment instanceof Segment.Link link) {
      add(link.reference());
    } else if (segment instanceof Segment.Note note) {
      add(note.citation());
    } else if (segment instanceof Segment.Picture picture) {
      images.add(picture.file());
    }
  }

  private void add(Citation citation) {
    citations.add(citation);
    references.add(citation.source());
  }

  private void add(@Nullable Reference reference) {
    if (reference != null) {
      references.add(reference);
    }
  }
}
