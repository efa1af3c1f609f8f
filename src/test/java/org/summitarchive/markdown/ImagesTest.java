package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[A *forum* hall](hall.jpg)!{hall.jpg, A forum hall, null}",
        "[馆](2025/馆.jpg \"题\")!{2025/馆.jpg, 馆, 题}",
        "[a](<a b.jpg>)!{a b.jpg, a, null}",
        "[a][b]⏎⏎[b]: c.jpg!{c.jpg, a, null}",
        "[a [b](c) d](e.jpg)!{e.jpg, a b d, null}"
      })
  void areFilesInAssets(String markdown, String segment) {
    Compiled compiled = Compiled.of("!" + markdown.replace('⏎', '\n'));
    assertEquals(List.of(), compiled.mistakes());
    assertEquals("<p>" + segment + "</p>\n", compiled.html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![a](https://example.org/a.jpg)|1:6: error: the image `https://example.org/a.jpg` is not"
            + " part of the archive [remote-image]; put the file into assets/ and write its name",
        "![a](//example.org/a.jpg)|1:6: error: the image `//example.org/a.jpg` is not part of the"
            + " archive [remote-image]; put the file into assets/ and write its name",
        "![a]()|1:6: error: the image names no file [bad-link]; write its name in assets/",
        "![a](data:image/png)|1:6: error: the image `data:image/png` is not the name of a file in"
            + " assets/ [bad-link]; write its path below assets/, such as hall.jpg",
        "![a](../a.jpg)|1:6: error: the image `../a.jpg` is not the name of a file in assets/"
            + " [bad-link]; write its path below assets/, such as hall.jpg",
        "![a](/a.jpg)|1:6: error: the image `/a.jpg` is not the name of a file in assets/"
            + " [bad-link]; write its path below assets/, such as hall.jpg",
        "![a](a//b.jpg)|1:6: error: the image `a//b.jpg` is not the name of a file in assets/"
            + " [bad-link]; write its path below assets/, such as hall.jpg"
      })
  void mistakesAreReported(String markdown, String mistake) {
    assertEquals(List.of(mistake), Compiled.of(markdown).mistakes());
    assertEquals("<p></p>\n", Compiled.of(markdown).html());
  }

  @Test
  void anImageWithoutTextIsStillLookedFor() {
    Compiled compiled = Compiled.of("![](a.jpg)");
    assertEquals(
        List.of(
            "1:1: error: the image has no text for readers who do not see it [missing-alt];"
                + " say what it shows: ![A forum hall](a.jpg)"),
        compiled.mistakes());
    assertEquals("<p>{a.jpg, , null}</p>\n", compiled.html());
  }

  @Test
  void twoMistakesInOneImageAreTwo() {
    assertEquals(2, Compiled.of("![](http://example.org/a.jpg)").mistakes().size());
  }
}
