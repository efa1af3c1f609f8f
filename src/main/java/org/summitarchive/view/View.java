package org.summitarchive.view;

/** What a page says, in its reader's language: all that its template is given. */
public sealed interface View
    permits LanguageChoiceView,
        NotFoundView,
        RedirectView,
        HomeView,
        SearchView,
        CorrectionListView,
        EditionView,
        SectionView,
        ForumView,
        SpeakerView,
        OrganisationView,
        DocumentView,
        TopicView,
        SourceView,
        ProsePageView,
        ProgrammeView,
        TimetableView,
        ForumsView,
        ListView,
        LetterView {}
