package org.summitarchive.render;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.view.CorrectionListView;
import org.summitarchive.view.DocumentView;
import org.summitarchive.view.EditionView;
import org.summitarchive.view.ForumView;
import org.summitarchive.view.ForumsView;
import org.summitarchive.view.HomeView;
import org.summitarchive.view.LanguageChoiceView;
import org.summitarchive.view.LetterView;
import org.summitarchive.view.ListView;
import org.summitarchive.view.NotFoundView;
import org.summitarchive.view.OrganisationView;
import org.summitarchive.view.ProgrammeView;
import org.summitarchive.view.ProsePageView;
import org.summitarchive.view.RedirectView;
import org.summitarchive.view.SearchView;
import org.summitarchive.view.SectionView;
import org.summitarchive.view.SourceView;
import org.summitarchive.view.SpeakerView;
import org.summitarchive.view.TimetableView;
import org.summitarchive.view.TopicView;
import org.summitarchive.view.View;

/**
 * Which template prints which page. jte drops hyphens from the names of the classes it makes, so
 * templates have none in theirs.
 */
final class Templates {

  private static final Map<Class<? extends View>, String> NAMES =
      Map.ofEntries(
          Map.entry(LanguageChoiceView.class, "languagechoice.jte"),
          Map.entry(NotFoundView.class, "notfound.jte"),
          Map.entry(RedirectView.class, "redirect.jte"),
          Map.entry(SearchView.class, "search.jte"),
          Map.entry(CorrectionListView.class, "correctionlist.jte"),
          Map.entry(HomeView.class, "home.jte"),
          Map.entry(EditionView.class, "edition.jte"),
          Map.entry(SectionView.class, "section.jte"),
          Map.entry(ForumView.class, "forum.jte"),
          Map.entry(SpeakerView.class, "speaker.jte"),
          Map.entry(OrganisationView.class, "organisation.jte"),
          Map.entry(DocumentView.class, "document.jte"),
          Map.entry(TopicView.class, "topic.jte"),
          Map.entry(SourceView.class, "source.jte"),
          Map.entry(ProsePageView.class, "page.jte"),
          Map.entry(ProgrammeView.class, "programme.jte"),
          Map.entry(TimetableView.class, "timetable.jte"),
          Map.entry(ForumsView.class, "forums.jte"),
          Map.entry(ListView.class, "list.jte"),
          Map.entry(LetterView.class, "letters.jte"));

  private Templates() {}

  /** The templates of all pages, in the order of their names. */
  static SortedSet<String> names() {
    return new TreeSet<>(NAMES.values());
  }

  static String name(View view) {
    String name = NAMES.get(view.getClass());
    if (name == null) {
      throw new IllegalStateException("every view has a template: " + view.getClass());
    }
    return name;
  }
}
