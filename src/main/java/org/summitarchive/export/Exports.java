package org.summitarchive.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Edition;
import org.summitarchive.page.DataFile;
import org.summitarchive.page.Downloads;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;
import org.summitarchive.route.Address;
import org.summitarchive.route.OldAddress;
import org.summitarchive.route.Permalinks;

/** Every file that the site has for programs. */
public final class Exports {

  private static final String SCHEMA = "/export/archive.schema.json";

  private Exports() {}

  /**
   * The files by address; they follow from the archive alone.
   *
   * @param words of the interface, in every language of the archive
   */
  public static List<ExportFile> files(
      Archive archive, SitePlan plan, Map<Language, Messages> words, Set<Feature> features) {
    return files(archive, plan, words, features, KnownData.NOTHING);
  }

  /**
   * The same, where an earlier build may know something.
   *
   * @param archive tells what is asked of it where note is taken of that
   */
  public static List<ExportFile> files(
      Archive archive,
      SitePlan plan,
      Map<Language, Messages> words,
      Set<Feature> features,
      KnownData known) {
    List<ExportFile> files = new ArrayList<>();
    files.add(ExportFile.text(Permalinks.ROBOTS, () -> robots(archive)));
    files.addAll(new SiteMaps(archive, SiteMaps.Limits.OF_THE_PROTOCOL).files(plan));
    files.addAll(Redirects.files(archive, plan));
    files.addAll(ofProse(archive, features, known));
    if (features.contains(Feature.DATA)) {
      files.add(new ExportFile(DataFile.SCHEMA.address(), Exports::schema));
      files.addAll(new Tables(archive).files());
    }
    if (features.contains(Feature.FEEDS)) {
      archive.config().languages().all().forEach(in -> addFeeds(files, archive, in, words));
    }
    files.sort(Comparator.comparing(ExportFile::address));
    return List.copyOf(files);
  }

  /** Those that hold what the prose of items says, besides what they state. */
  public static List<ExportFile> ofProse(Archive archive, Set<Feature> features, KnownData known) {
    return features.contains(Feature.DATA)
        ? List.of(new ExportFile(DataFile.ARCHIVE.address(), () -> ArchiveJson.of(archive, known)))
        : List.of();
  }

  private static void addFeeds(
      List<ExportFile> files, Archive archive, Language language, Map<Language, Messages> words) {
    if (Downloads.hasFeeds(archive)) {
      Messages own = Objects.requireNonNull(words.get(language));
      files.add(ExportFile.text(Permalinks.feed(language), () -> Feed.of(archive, language, own)));
    }
    Calendars calendars = new Calendars(archive, language);
    for (Edition edition : archive.items().editions()) {
      if (Downloads.hasCalendar(archive, edition)) {
        calendars(edition, language)
            .forEach(address -> files.add(ExportFile.text(address, () -> calendars.of(edition))));
      }
    }
  }

  /** Programs that subscribed to a calendar are not led on by pages: it stays where it was. */
  private static Stream<Address> calendars(Edition edition, Language language) {
    Stream<Address> former =
        OldAddress.of(edition).stream()
            .filter(old -> old.path().matches("[^/]+/"))
            .map(old -> Permalinks.calendar(old, language));
    return Stream.concat(Stream.of(Permalinks.calendar(edition.id(), language)), former);
  }

  /** Everybody may read everything. Crawlers look for it at the root of a host only. */
  private static String robots(Archive archive) {
    String map = Permalinks.SITEMAP.absolute(archive.config().baseUrl());
    return "User-agent: *\nDisallow:\n\nSitemap: " + map + "\n";
  }

  /** Written by hand, as people read it. */
  private static byte[] schema() {
    try (InputStream schema = Exports.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(schema, SCHEMA).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
