package org.summitarchive.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;
import org.summitarchive.model.Voice;
import org.summitarchive.route.Permalinks;

/** Collects what the pages in one language say. */
final class PageTexts {

  private final Archive archive;
  private final Language language;

  PageTexts(Archive archive, Language language) {
    this.archive = archive;
    this.language = language;
  }

  /** Of a withdrawn item only what it is called is left. */
  PageText of(Item item) {
    List<String> names = names(item);
    if (item.common().isWithdrawn()) {
      return new PageText(item, names, List.of(), List.of(), PageText.Others.NONE);
    }
    return new PageText(
        item, names, summary(item), passages(item), new PageText.Others(others(item)));
  }

  /** Every name in every language that the page shows, its title first. */
  private List<String> names(Item item) {
    Set<String> names = new LinkedHashSet<>();
    localized(item.label(), item).map(Localized::text).ifPresent(names::add);
    add(names, item.label());
    if (item.common().isWithdrawn()) {
      return new ArrayList<>(names);
    }
    if (item instanceof Speaker speaker) {
      TextList others = speaker.names().alsoKnownAs();
      for (Language any : archive.config().languages().all()) {
        names.addAll(others.values().getOrDefault(any, List.of()));
      }
    } else if (item instanceof Organisation organisation) {
      add(names, organisation.shortName());
    }
    return new ArrayList<>(names);
  }

  private void add(Collection<String> names, Text name) {
    for (Language any : archive.config().languages().all()) {
      name.in(any).map(Localized::text).ifPresent(names::add);
    }
  }

  private Optional<Localized> localized(Text text, Item owner) {
    return text.in(language, owner.common().origin().language());
  }

  private List<Localized> summary(Item item) {
    List<Localized> summary = new ArrayList<>();
    localized(item.common().summary(), item).ifPresent(summary::add);
    if (item instanceof Edition edition) {
      localized(edition.setting().theme(), item).ifPresent(summary::add);
      localized(edition.setting().place(), item).ifPresent(summary::add);
    } else if (item instanceof Speaker speaker) {
      for (Role role : speaker.roles()) {
        localized(role.title(), item).ifPresent(summary::add);
      }
    }
    return summary;
  }

  private List<PageText.Passage> passages(Item item) {
    List<PageText.Passage> passages = new ArrayList<>();
    for (Statement statement : item.claims().statements()) {
      String anchor = Permalinks.statementAnchor(statement.id());
      localized(statement.text(), item)
          .ifPresent(text -> passages.add(new PageText.Passage(anchor, text)));
    }
    Language in =
        item.common().bodies().containsKey(language) ? language : item.common().origin().language();
    Prose prose = item.common().bodies().get(in);
    if (prose != null) {
      for (String paragraph : ProseText.paragraphs(prose, archive.items(), in)) {
        passages.add(new PageText.Passage(null, new Localized(paragraph, in)));
      }
    }
    item.claims()
        .figures()
        .forEach(
            figure ->
                localized(figure.label(), item)
                    .ifPresent(text -> passages.add(new PageText.Passage(null, text))));
    return passages;
  }

  private List<String> others(Item item) {
    List<String> others = new ArrayList<>();
    for (Statement statement : item.claims().statements()) {
      if (statement.voice() instanceof Voice.Named named) {
        addNames(others, named.speaker());
      }
    }
    if (item instanceof Forum forum) {
      forum.subjects().speakers().forEach(speaker -> addNames(others, speaker));
      forum.subjects().topics().forEach(topic -> addName(others, topic));
    } else if (item instanceof Speaker speaker) {
      for (Role role : speaker.roles()) {
        addName(others, role.organisation());
      }
    } else if (item instanceof Document document) {
      addName(others, document.imprint().publisher());
    } else if (item instanceof Source source) {
      localized(source.publisher(), item).map(Localized::text).ifPresent(others::add);
      source.authors().values().values().forEach(others::addAll);
    }
    return others;
  }

  /** So that whoever looks for a person by any name finds where they spoke, too. */
  private void addNames(List<String> others, Reference speaker) {
    others.addAll(names(archive.items().get(speaker.target())));
  }

  private void addName(List<String> others, @Nullable Reference named) {
    if (named != null) {
      Item item = archive.items().get(named.target());
      localized(item.label(), item).map(Localized::text).ifPresent(others::add);
    }
  }
}
