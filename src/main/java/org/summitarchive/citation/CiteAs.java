package org.summitarchive.citation;

/**
 * How a page of the archive is cited, ready to be copied.
 *
 * @param plain a sentence in the reader's language
 * @param bibtex an entry in UTF-8, as BibTeX' successors and all reference managers read it
 * @param ris lines that end in CR and LF, as the format wants them
 * @param csl an array of one item in CSL-JSON
 */
public record CiteAs(PlainCitation plain, String bibtex, String ris, String csl) {}
