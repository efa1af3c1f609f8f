package org.summitarchive.route;

import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** The addresses of everything that has one: a contract that only grows. */
public final class Permalinks {

  private Permalinks() {}

  public static Address home(Language language) {
    return new Address(language.path() + "/");
  }

  public static Address of(ItemId id, Language language) {
    return new Address(language.path() + "/" + withoutLanguage(id));
  }

  /** The address of an item's page, less the language in front. */
  public static String withoutLanguage(ItemId id) {
    if (id.kind().belongsToEdition()) {
      return id.edition().value() + "/" + id.kind().folder() + "/" + id.local() + "/";
    }
    String folder = id.kind().folder();
    return (folder.isEmpty() ? "" : folder + "/") + id.value() + "/";
  }

  /** The index of all items of a kind. */
  public static Address index(Kind kind, Language language) {
    return new Address(language.path() + "/" + kind.folder() + "/");
  }

  /** The index of an edition's forums. */
  public static Address forums(ItemId edition, Language language) {
    return new Address(of(edition, language).path() + Kind.FORUM.folder() + "/");
  }

  /** The anchor of a statement on its page. */
  public static String statementAnchor(String statement) {
    return "statement-" + statement;
  }
}
