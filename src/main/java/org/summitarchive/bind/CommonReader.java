package org.summitarchive.bind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.Things.Thing;
import org.summitarchive.language.Language;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Common;
import org.summitarchive.model.Common.Media;
import org.summitarchive.model.Correction;
import org.summitarchive.model.ExternalLink;
import org.summitarchive.model.Image;
import org.summitarchive.model.ImageFile;
import org.summitarchive.model.Kind;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Publication.Changes;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Reads what every item has. */
final class CommonReader {

  private final Kind kind;
  private final Fields fields;
  private final ItemContext context;

  CommonReader(Kind kind, Fields fields) {
    this.kind = kind;
    this.fields = fields;
    this.context = fields.context();
  }

  /**
   * Reads it.
   *
   * @param outdated the languages whose translation is older than the original
   */
  Common read(Map<Language, Prose> bodies, Set<Language> outdated) {
    Text summary = fields.text("summary");
    List<Citation> sources = fields.values().all("sources", new Citations(context)::read);
    return new Common(
        new Common.Origin(context.original(), fields.original().position()),
        summary,
        publication(outdated),
        new Media(image(), links(), sameAs(), differentFrom()),
        sources,
        bodies);
  }

  private Publication publication(Set<Language> outdated) {
    Values values = fields.values();
    BigDecimal order = values.number("order");
    boolean draft = values.flag("draft");
    values.flag("original");
    Text withdrawn = fields.text("withdrawn");
    List<Alias> aliases = values.all("aliases", new SitePaths(context.diagnostics())::alias);
    Changes changes = new Changes(updated(), outdated, corrections());
    return new Publication(order, draft, withdrawn, aliases, changes);
  }

  private List<Correction> corrections() {
    return new Things(fields, "corrections", PartFields.CORRECTION, "text")
        .read(Ids::ofCorrections).stream().flatMap(thing -> correction(thing).stream()).toList();
  }

  private static Optional<Correction> correction(Thing correction) {
    PartialDate date = correction.fields().values().date("date");
    Text text = correction.fields().text("text");
    return date == null
        ? Optional.empty()
        : correction.id().map(id -> new Correction(id, date, text));
  }

  private Map<Language, PartialDate> updated() {
    Map<Language, PartialDate> updated = new HashMap<>();
    put(updated, context.original(), fields.values().date("updated"));
    fields
        .translations()
        .forEach(
            (language, translation) -> {
              Values values = new Values(translation, context);
              values.flag("original");
              values.flag("draft");
              put(updated, language, values.date("updated"));
            });
    updated.keySet().removeIf(context::isHidden);
    return updated;
  }

  private static void put(
      Map<Language, PartialDate> updated, Language language, @Nullable PartialDate date) {
    if (date != null) {
      updated.put(language, date);
    }
  }

  private @Nullable Image image() {
    Optional<Mapping> map = fields.original().map("image");
    if (map.isEmpty()) {
      rejectTranslatedImages();
      return null;
    }
    Fields image = fields.child("image", PartFields.IMAGE, map.get());
    Values values = image.values();
    ImageFile file = values.one("file", new SitePaths(context.diagnostics())::asset);
    Text alt = image.text("alt");
    String credit = values.words("credit");
    String licence = values.words("licence");
    return file == null ? null : new Image(file, alt, credit, licence);
  }

  private void rejectTranslatedImages() {
    if (fields.original().has("image")) {
      return;
    }
    String path = fields.original().position().path();
    for (FieldReader translation : fields.translations().values()) {
      translation
          .written("image")
          .ifPresent(
              entry ->
                  context
                      .diagnostics()
                      .error(
                          entry.key().position(),
                          "unknown-id",
                          "there is no `image` in " + path,
                          "add it there, or remove it here"));
    }
  }

  private List<ExternalLink> links() {
    return new Things(fields, "links", PartFields.LINK, "title")
        .read(Ids::urls).stream().flatMap(link -> link(link).stream()).toList();
  }

  private Optional<ExternalLink> link(Thing link) {
    String url = link.fields().values().one("url", new Urls(context.diagnostics())::link);
    Text title = link.fields().text("title");
    return url == null ? Optional.empty() : Optional.of(new ExternalLink(url, title));
  }

  /** Only people and organisations can be taken for each other. */
  private List<Reference> differentFrom() {
    FieldSet kinds = fields.original().fields();
    return kinds.find(ItemFields.DIFFERENT_FROM).isEmpty()
        ? List.of()
        : fields.values().references(ItemFields.DIFFERENT_FROM, kind);
  }

  private List<String> sameAs() {
    return fields.values().all("same-as", new Urls(context.diagnostics())::page);
  }
}
