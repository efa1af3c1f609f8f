package org.summitarchive.route;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.summitarchive.language.IndexLetters;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Source;

/** The addresses of everything that has one: a contract that only grows. */
public final class Permalinks {

  /** What a server shows for an address that does not exist. */
  public static final Address NOT_FOUND = new Address("404.html");

  /** What search engines read first. */
  public static final Address SITEMAP = new Address("sitemap.xml");

  public static final Address ROBOTS = new Address("robots.txt");

  /** In each language: the search, and the files in which it looks things up. */
  public static final String SEARCH = "search/";

  static final String PROGRAMME = "programme";

  private static final String LETTER = "letter-";

  private Permalinks() {}

  public static Address home(Language language) {
    return new Address(language.path() + "/");
  }

  /** The search, and below it the files in which it looks things up. */
  public static Address search(Language language) {
    return new Address(home(language).path() + SEARCH);
  }

  /** What was wrong and has been put right. */
  public static Address corrections(Language language) {
    return new Address(home(language).path() + "corrections/");
  }

  public static Address of(ItemId id, Language language) {
    return new Address(language.path() + "/" + withoutLanguage(id));
  }

  /** The address of an item's page, less the language in front. */
  public static String withoutLanguage(ItemId id) {
    String folder = id.kind().folder();
    if (id.kind().belongsToEdition()) {
      return id.edition().value() + "/" + folder + "/" + id.local() + "/";
    }
    return folder.isEmpty() ? id.value() + "/" : folder + "/" + id.value() + "/";
  }

  /** The index of all items of a kind. */
  public static Address index(Kind kind, Language language) {
    return new Address(language.path() + "/" + kind.folder() + "/");
  }

  /** The index of an edition's forums. */
  public static Address forums(ItemId edition, Language language) {
    return new Address(of(edition, language).path() + Kind.FORUM.folder() + "/");
  }

  /** What an edition's programme held, day by day. */
  public static Address programme(ItemId edition, Language language) {
    return new Address(of(edition, language).path() + PROGRAMME + "/");
  }

  /** One day of an edition's programme, where all are too many for one page. */
  public static Address programme(ItemId edition, LocalDate day, Language language) {
    return new Address(programme(edition, language).path() + day + "/");
  }

  /** The forums of one edition on a topic, where a topic has too many for its own page. */
  public static Address forums(ItemId topic, ItemId edition, Language language) {
    return new Address(of(topic, language).path() + edition.value() + "/");
  }

  /**
   * The part of an index under one letter.
   *
   * @param letter as the language's index names it
   */
  public static Address letter(Address index, String letter) {
    return new Address(index.path() + LETTER + letterName(letter) + "/");
  }

  /** A numbered part of an index, where one letter has too many entries for a page. */
  public static Address part(Address letter, int number) {
    return new Address(letter.path() + number + "/");
  }

  private static String letterName(String letter) {
    if (letter.equals(IndexLetters.OTHER)) {
      return "other";
    }
    String lower = letter.toLowerCase(Locale.ROOT);
    return lower.matches("[a-z]")
        ? lower
        : letter.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"));
  }

  /** A part of the site map, where it is too large for one file; from 1. */
  public static Address sitemap(int part) {
    return new Address("sitemap-" + part + ".xml");
  }

  /** The feed of what is new in one language. */
  public static Address feed(Language language) {
    return new Address(home(language).path() + "feed.atom");
  }

  /** The dates of an edition, for calendars. */
  public static Address calendar(ItemId edition, Language language) {
    return new Address(of(edition, language).path() + "calendar.ics");
  }

  /** The same where the edition was once found. */
  public static Address calendar(OldAddress former, Language language) {
    return new Address(former.in(language).path() + "calendar.ics");
  }

  /** A file of the archive's open data. */
  public static Address data(String fileName) {
    return new Address("data/" + fileName);
  }

  /** The anchor of a place in a source, on the source's page; of a range, where it begins. */
  public static String placeAnchor(Source source, Locator place) {
    return source.bibliography().extent().unit().word() + "-" + place.first();
  }

  /** The anchor of a correction on its item's page. */
  public static String correctionAnchor(String correction) {
    return "correction:" + correction;
  }

  /** The anchor of a statement on its page. */
  public static String statementAnchor(String statement) {
    return "statement-" + statement;
  }
}
