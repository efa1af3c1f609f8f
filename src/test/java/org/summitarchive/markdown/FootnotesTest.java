package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void areNumberedInTheOrderOfTheirFirstReference() {
    assertEquals(
        """
        <p>甲<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>\
        乙<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup>\
        丙<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes">
        <ol>
        <li id="fn-1">
        <p>Second <em>b</em> {speaker:lu-wei} <a class="footnote-back" href="#fnref-1"\
         role="doc-backlink">↩︎</a></p>
        </li>
        <li id="fn-2">
        <p>First</p>
        <p>More <a class="footnote-back" href="#fnref-2" role="doc-backlink">↩︎</a></p>
        </li>
        </ol>
        </section>
        """,
        Compiled.of(
                "甲[^b]乙[^a]丙[^b]\n\n[^a]: First\n\n    More\n\n[^b]: Second *b* [](speaker:lu-wei)\n")
            .html());
  }

  @Test
  void mayReferToFurtherOnes() {
    Compiled compiled = Compiled.of("甲[^a]\n\n[^a]: x[^b]\n\n[^b]: y[^a]\n");
    assertEquals(List.of(), compiled.mistakes());
    assertEquals(2, compiled.html().split("<li id=", -1).length - 1);
  }

  @Test
  void thatEndWithAListHaveTheirBackLinkBelow() {
    String html = Compiled.of("甲[^a]\n\n[^a]: x\n\n    - y\n").html();
    assertEquals(
        "<li id=\"fn-1\">\n<p>x</p>\n<ul>\n<li>y</li>\n</ul>\n<p><a class=\"footnote-back\""
            + " href=\"#fnref-1\" role=\"doc-backlink\">↩︎</a></p>\n</li>\n",
        html.substring(html.indexOf("<li id"), html.indexOf("</ol>")));
  }

  @Test
  void unknownOnesAreErrors() {
    assertEquals(
        List.of(
            "1:2: error: no footnote `foot` [unknown-footnote]; did you mean food?",
            "1:9: error: no footnote `x` [unknown-footnote]; did you mean a?",
            "3:1: warning: nothing refers to the footnote `food` [unused-footnote];"
                + " write [^food] where it belongs, or remove it",
            "4:1: warning: nothing refers to the footnote `a` [unused-footnote];"
                + " write [^a] where it belongs, or remove it"),
        Compiled.of("甲[^foot][^x]\n\n[^food]: b\n[^a]: c\n").mistakes());
  }

  @Test
  void unknownOnesWithoutNeighboursAreToBeWritten() {
    assertEquals(
        List.of("1:2: error: no footnote `1` [unknown-footnote]; write it below: [^1]: …"),
        Compiled.of("甲[^1]").mistakes());
  }
}
