package org.summitarchive.build;

import java.util.List;

/** What edits put into content. */
final class EditWords {

  static final List<String> IDS = List.of("one", "two", "gurry", "report", "opening");
  static final List<String> LANGUAGES = List.of("zh", "en", "ar");
  static final List<String> PROSE =
      List.of(
          "\nMore.\n",
          "\nStill more.\n",
          "\n还有。\n",
          "\n- one\n- two\n",
          "\n论坛[](speaker:gurry)。\n",
          "\nSee [](source:daily#3).\n",
          "\n![A hall](hall.svg)\n",
          "\n[](organisation:procuratorate) and [](forum:2025/internet-law)\n",
          "\n[nowhere](speaker:nobody)\n");
  static final List<String> FIELDS =
      List.of(
          "draft: true",
          "withdrawn: {zh: 撤回, en: Gone}",
          "summary: {zh: 摘要, en: A summary}",
          "order: 3",
          "updated: 2026-01-02",
          "aliases: [once]",
          "sources: [daily#2]",
          "date: 2025-11-07",
          "topics: [law]",
          "speakers: [gurry]",
          "documents: [report]",
          "publisher: procuratorate",
          "original: true",
          "image: {file: hall.svg, alt: {zh: 厅, en: Hall}}",
          "short-name: {zh: 检, en: PO}");

  private EditWords() {}
}
