package org.summitarchive.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.CharacterClasses;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Reads where a link leads. Only {@code http}, {@code https}, {@code mailto}, relative paths and
 * the kinds of items are let through; whatever a browser might take for anything else is refused.
 */
final class Destinations {

  private static final String WAYS =
      "write an address with https:, a relative path, or a reference such as speaker:lu-wei";
  private static final List<String> SCHEMES =
      Stream.concat(Stream.of("http", "https", "mailto"), Stream.of(Kind.values()).map(Kind::word))
          .toList();

  private Destinations() {}

  /** Reads a destination whose escapes are resolved. */
  static Destination read(String target) {
    if (target.isBlank()) {
      return Destination.Mistake.badLink("the link leads nowhere", WAYS);
    }
    if (ControlCharacters.areIn(target)) {
      return Destination.Mistake.badLink(
          "the link's address holds a control character or a backslash",
          "write the address without it");
    }
    int colon = schemeEnd(target);
    return colon < 0 ? relative(target) : withScheme(target, colon);
  }

  /** The first colon, where it stands before the path; whatever is before it is a scheme. */
  private static int schemeEnd(String target) {
    for (int i = 0; i < target.length(); i++) {
      switch (target.charAt(i)) {
        case ':' -> {
          return i;
        }
        case '/', '?', '#' -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Destination relative(String target) {
    if (target.startsWith("//")) {
      return Destination.Mistake.badLink(
          "the link `" + target + "` has no scheme", "write https:" + target);
    }
    if (target.startsWith("/")) {
      return Destination.Mistake.badLink(
          "the link `"
              + target
              + "` starts at the root of a web server, where the site need not be",
          "write a reference such as page:about, or a relative path");
    }
    return new Destination.Address(Hrefs.encode(target));
  }

  private static Destination withScheme(String target, int colon) {
    String scheme = target.substring(0, colon);
    String rest = target.substring(colon + 1);
    Optional<Kind> kind = Kind.ofWord(scheme);
    if (kind.isPresent()) {
      return References.read(kind.get(), rest);
    }
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "http", "https" -> web(target, rest);
      case "mailto" -> mail(target, rest);
      default ->
          Destination.Mistake.badLink(
              "no link may lead to `" + scheme + ":`",
              Suggestions.didYouMean(scheme, SCHEMES, WAYS));
    };
  }

  private static Destination web(String target, String rest) {
    boolean hasHost =
        rest.length() > 2
            && rest.startsWith("//")
            && (CharacterClasses.isWordPart(rest.codePointAt(2)) || rest.charAt(2) == '[');
    return hasHost
        ? new Destination.Address(Hrefs.encode(target))
        : Destination.Mistake.badLink(
            "the link `" + target + "` names no host",
            "write an address such as https://example.org/");
  }

  private static Destination mail(String target, String rest) {
    return rest.indexOf('@') > 0
        ? new Destination.Address(Hrefs.encode(target))
        : Destination.Mistake.badLink(
            "the link `" + target + "` names no mailbox", "write mailto:name@example.org");
  }

  /** Reads the reference in a destination with the scheme of a kind. */
  private static final class References {

    private References() {}

    static Destination read(Kind kind, String rest) {
      int hash = rest.indexOf('#');
      String value = hash < 0 ? rest : rest.substring(0, hash);
      if (hash >= 0 && kind != Kind.SOURCE) {
        return bad(
            "`" + kind.word() + ":" + rest + "` has a place, but only sources have places",
            "remove " + rest.substring(hash));
      }
      if (value.isEmpty()) {
        return bad(
            "`" + kind.word() + ":" + rest + "` names no " + kind.word(),
            "write its id after the colon: " + example(kind));
      }
      if (!isIdOf(kind, value)) {
        return wrongId(kind, value);
      }
      ItemId id = new ItemId(kind, value);
      return kind == Kind.SOURCE
          ? new Destination.Place(id, hash < 0 ? null : rest.substring(hash + 1))
          : new Destination.Item(id);
    }

    private static boolean isIdOf(Kind kind, String value) {
      int slash = value.indexOf('/');
      return kind.belongsToEdition()
          ? slash > 0 && slash < value.length() - 1 && value.indexOf('/', slash + 1) < 0
          : slash < 0;
    }

    private static Destination wrongId(Kind kind, String value) {
      String reference = "`" + kind.word() + ":" + value + "`";
      return kind.belongsToEdition() && value.indexOf('/') < 0
          ? bad(
              reference + " names no edition",
              "write the edition before the id, as in " + example(kind))
          : bad(reference + " is not a reference", "write it as in " + example(kind));
    }

    private static String example(Kind kind) {
      return switch (kind) {
        case EDITION -> "edition:2025";
        case SECTION -> "section:2025/governance";
        case FORUM -> "forum:2025/internet-law";
        case SPEAKER -> "speaker:lu-wei";
        case ORGANISATION -> "organisation:ministry";
        case DOCUMENT -> "document:report";
        case TOPIC -> "topic:law";
        case SOURCE -> "source:newspaper#23";
        case PAGE -> "page:about";
      };
    }

    private static Destination bad(String message, String hint) {
      return new Destination.Mistake("bad-reference", message, hint);
    }
  }
}
