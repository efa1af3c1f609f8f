package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitarchive.authoring.NewFile.Refused;
import org.summitarchive.bind.ItemFields;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.source.ContentPaths;
import org.summitarchive.yaml.FieldSet;

/** Begins the originals of items. */
public final class NewItems {

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private final AuthoredContent content;

  public NewItems(AuthoredContent content) {
    this.content = content;
  }

  /** Writes a file to start from, where there is none of the item yet. */
  public NewFile write(ItemRequest request) throws IOException {
    Language original = content.config().languages().original();
    NewItemId wanted = NewItemId.of(request, language(request).orElse(original));
    Map<String, String> values = values(request);
    FieldSet fields = ItemFields.original(request.kind());
    Optional<Refused> refused =
        wanted
            .refused()
            .or(() -> language(request).isPresent() ? Optional.empty() : noLanguage(request))
            .or(() -> wanted.id().flatMap(this::taken))
            .or(() -> GivenValues.objection(fields, values));
    return refused.isPresent()
        ? refused.get()
        : write(wanted.id().orElseThrow(), language(request).orElseThrow(), fields, values);
  }

  private NewFile write(ItemId id, Language language, FieldSet fields, Map<String, String> values)
      throws IOException {
    if (id.kind() == Kind.EDITION && YEAR.matcher(id.value()).matches()) {
      values.putIfAbsent("start", id.value());
      values.putIfAbsent("end", id.value());
    }
    if (!language.equals(content.config().languages().original())) {
      values.put("original", "true");
    }
    ItemScaffold scaffold = new ItemScaffold(fields, GivenValues.yaml(fields, values));
    String text = scaffold.text();
    return FileMaker.make(content, file(id, language), text, scaffold.blanks());
  }

  private static Map<String, String> values(ItemRequest request) {
    Map<String, String> values = new LinkedHashMap<>(request.values());
    request.name().ifPresent(name -> values.put(ItemFields.label(request.kind()), name));
    return values;
  }

  private Optional<Language> language(ItemRequest request) {
    return request.language().isEmpty()
        ? Optional.of(content.config().languages().original())
        : content.config().languages().find(request.language().get());
  }

  private Optional<Refused> noLanguage(ItemRequest request) {
    return Optional.of(content.noLanguage(request.language().orElse("")));
  }

  /** An item is there when any language has a file of it, be it readable or not. */
  private Optional<Refused> taken(ItemId id) {
    List<Language> languages = content.config().languages().all();
    Optional<Path> there =
        languages.stream().map(in -> file(id, in)).filter(Files::exists).findFirst();
    if (there.isPresent()) {
      return Optional.of(
          new Refused(
              id + " is there: " + content.shown(there.get()),
              "edit it, or choose another id, such as " + id.sibling(id.local() + "-2").value()));
    }
    boolean lonely =
        id.kind().belongsToEdition()
            && languages.stream().noneMatch(in -> Files.exists(file(id.edition(), in)));
    return lonely ? Optional.of(noEdition(id.edition())) : Optional.empty();
  }

  private Refused noEdition(ItemId edition) {
    return new Refused(
        "there is no edition `" + edition.value() + "`",
        Suggestions.didYouMean(
            edition.value(),
            content.editions(),
            "begin it first: `new edition " + edition.value() + "`"));
  }

  private Path file(ItemId id, Language language) {
    return content.folder().resolve(ContentPaths.of(id, language));
  }
}
