package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ImageFile;
import org.summitarchive.model.Segment;

/**
 * Reads images: files in the content's {@code assets}, with words for those who do not see them.
 */
final class Images {

  private Images() {}

  /** Empty where the image names no file of ours, which is reported. */
  static Optional<Segment.Picture> read(
      Node node, LinkNodeBase where, @Nullable String title, Mistakes mistakes) {
    String name = Escapes.resolved(where.getUrl());
    int offset = where.getUrl().getStartOffset();
    String alt = PlainText.of(node);
    if (alt.isEmpty()) {
      mistakes.error(
          node.getStartOffset(),
          "missing-alt",
          "the image has no text for readers who do not see it",
          "say what it shows: ![A forum hall](" + (name.isEmpty() ? "hall.jpg" : name) + ")");
    }
    Destination.Mistake mistake = mistakeIn(name);
    if (mistake != null) {
      mistakes.error(offset, mistake.code(), mistake.message(), mistake.hint());
    }
    return mistake != null
        ? Optional.empty()
        : Optional.of(new Segment.Picture(new ImageFile(name, mistakes.at(offset)), alt, title));
  }

  private static Destination.@Nullable Mistake mistakeIn(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//")) {
      return new Destination.Mistake(
          "remote-image",
          "the image `" + name + "` is not part of the archive",
          "put the file into assets/ and write its name");
    }
    if (name.isEmpty()) {
      return Destination.Mistake.badLink("the image names no file", "write its name in assets/");
    }
    if (!isBelowAssets(name)) {
      return Destination.Mistake.badLink(
          "the image `" + name + "` is not the name of a file in assets/",
          "write its path below assets/, such as hall.jpg");
    }
    return null;
  }

  private static boolean isBelowAssets(String name) {
    return name.indexOf(':') < 0
        && !ControlCharacters.areIn(name)
        && List.of(name.split("/", -1)).stream()
            .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
  }
}
