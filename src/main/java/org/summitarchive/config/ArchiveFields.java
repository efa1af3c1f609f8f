package org.summitarchive.config;

import static org.summitarchive.yaml.Field.optional;
import static org.summitarchive.yaml.Field.required;

import java.util.List;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.FieldType.Simple;

/** The fields of {@code archive.yaml}. */
public final class ArchiveFields {

  public static final FieldSet LANGUAGE =
      new FieldSet(
          "a language",
          List.of(
              required("path", Simple.ID, "its part of file names and addresses, such as zh"),
              required("tag", Simple.LANGUAGE_TAG, "its BCP 47 tag, such as zh-Hans"),
              required("name", Simple.WORDS, "its name in itself, such as 中文")));

  public static final FieldSet ARCHIVE =
      new FieldSet(
          "archive.yaml",
          List.of(
              required("format", Simple.COUNT, "the version of the content format, which is 1"),
              required("title", Simple.TEXT, "the archive's name"),
              required("description", Simple.TEXT, "what the archive is, in a sentence"),
              required("series", Simple.TEXT, "the name of the series of events"),
              required("base-url", Simple.URL, "the address that the site is published at"),
              optional("licence", Simple.WORDS, "the content's licence, an SPDX id or an address"),
              optional("publisher", Simple.TEXT, "who publishes the archive"),
              optional(
                  "redirects",
                  new ListOf(new Choice(RedirectRules.words())),
                  "the servers for which old addresses are written down"),
              required(
                  "languages",
                  new ListOf(new MapOf(LANGUAGE)),
                  "the archive's languages, its original language first")));

  private ArchiveFields() {}
}
