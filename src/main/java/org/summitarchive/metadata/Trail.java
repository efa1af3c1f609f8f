package org.summitarchive.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.summitarchive.json.JsonText;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.page.Scope;
import org.summitarchive.page.SitePage;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The way from the home page down to a page. */
final class Trail {

  private final Reading reading;
  private final List<Object> steps = new ArrayList<>();

  private Trail(Reading reading) {
    this.reading = reading;
    addAbove(() -> reading.words().text("home"), Permalinks.home(reading.language()));
  }

  static Node of(Reading reading, Item item) {
    Trail trail = new Trail(reading);
    Kind kind = item.id().kind();
    if (kind.belongsToEdition()) {
      Item edition = reading.item(item.id().edition());
      reading.name(edition).ifPresent(name -> trail.addAbove(() -> name, trail.address(edition)));
    }
    if (kind == Kind.FORUM) {
      trail.addAbove(kind, Permalinks.forums(item.id().edition(), reading.language()));
    } else if (kind != Kind.SECTION && !kind.folder().isEmpty()) {
      trail.addAbove(kind, Permalinks.index(kind, reading.language()));
    }
    trail.add(item);
    return trail.finished();
  }

  static Node of(Reading reading, SitePage.Index index) {
    Trail trail = new Trail(reading);
    trail.add(index.scope(), index.address());
    return trail.finished();
  }

  private void add(Scope scope, Address address) {
    if (scope instanceof Scope.OfEdition held) {
      add(held.edition());
      addIndex(Kind.FORUM, address);
    } else if (scope instanceof Scope.OfProgramme held) {
      add(held.edition());
      add(reading.words().text("index.programme"), address);
    } else if (scope instanceof Scope.OfDay held) {
      add(
          new Scope.OfProgramme(held.edition()),
          Permalinks.programme(held.edition().id(), reading.language()));
      add(held.day().toString(), address);
    } else if (scope instanceof Scope.OfTopic held) {
      addIndex(Kind.TOPIC, Permalinks.index(Kind.TOPIC, reading.language()));
      add(held.topic());
      reading.name(held.edition()).ifPresent(name -> add(name, address));
    } else if (scope instanceof Scope.OfLetter part) {
      add(part.whole(), above(address));
      add(part.letter(), address);
    } else if (scope instanceof Scope.OfPart part) {
      add(part.whole(), above(address));
      add(String.valueOf(part.number()), address);
    } else {
      addIndex(scope.kind(), address);
    }
  }

  private static Address above(Address address) {
    String path = address.path();
    return new Address(path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1));
  }

  private void add(Item item) {
    reading.name(item).ifPresent(name -> add(name, address(item)));
  }

  private Address address(Item item) {
    return Permalinks.of(item.id(), reading.language());
  }

  private void addIndex(Kind kind, Address address) {
    add(index(kind), address);
  }

  private String index(Kind kind) {
    return reading.words().text("index." + kind.word());
  }

  private void addAbove(Kind kind, Address address) {
    addAbove(() -> index(kind), address);
  }

  /** Of the many pages below one, all name it in the same place: it is made once. */
  private void addAbove(Supplier<Object> name, Address address) {
    steps.add(
        reading.above().computeIfAbsent(address, a -> JsonText.Fragment.of(step(name.get(), a))));
  }

  private void add(Object name, Address address) {
    steps.add(step(name, address));
  }

  private Map<String, Object> step(Object name, Address address) {
    return Node.of("ListItem")
        .with("position", steps.size() + 1)
        .with("name", name)
        .with("item", Node.reference(reading.url(address)))
        .properties();
  }

  private Node finished() {
    return Node.of("BreadcrumbList").with("itemListElement", (Object) steps);
  }
}
