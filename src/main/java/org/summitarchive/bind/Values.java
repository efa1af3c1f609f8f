package org.summitarchive.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.config.LanguageTagReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Locators;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads the fields that are not texts. What is absent, or mistaken and reported, is null. */
final class Values {

  private final FieldReader fields;
  private final ItemContext context;
  private final Diagnostics diagnostics;

  Values(FieldReader fields, ItemContext context) {
    this.fields = fields;
    this.context = context;
    this.diagnostics = context.diagnostics();
  }

  @Nullable String words(String name) {
    return one(name, typed -> Optional.of(typed.text().strip()));
  }

  @Nullable PartialDate date(String name) {
    return one(name, new Dates(diagnostics)::date);
  }

  @Nullable PartialDate year(String name) {
    return one(name, new Dates(diagnostics)::year);
  }

  @Nullable BigDecimal number(String name) {
    return one(name, typed -> Numbers.read(typed, diagnostics));
  }

  @Nullable Integer count(String name) {
    return one(name, this::count);
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(one(name, typed -> flag(name, typed)));
  }

  @Nullable String languageTag(String name) {
    return one(name, typed -> LanguageTagReader.read(typed, diagnostics));
  }

  List<String> languageTags(String name) {
    return once(name, typed -> LanguageTagReader.read(typed, diagnostics));
  }

  @Nullable String url(String name) {
    return one(name, new Urls(diagnostics)::page);
  }

  @Nullable Reference reference(String name, Kind kind) {
    return one(name, typed -> Optional.of(context.reference(kind, typed)));
  }

  List<Reference> references(String name, Kind kind) {
    return once(name, typed -> Optional.of(context.reference(kind, typed)));
  }

  @Nullable Citation citation(String name) {
    return one(name, new Citations(context)::read);
  }

  /** The word that was chosen of those that the field may hold. */
  @Nullable String choice(String name) {
    return one(name, typed -> choose(name, typed));
  }

  <T> @Nullable T one(String name, Function<Scalar, Optional<T>> reader) {
    return fields.scalar(name).flatMap(reader).orElse(null);
  }

  <T> List<T> all(String name, Function<Scalar, Optional<T>> reader) {
    List<T> all = new ArrayList<>();
    for (Scalar typed : fields.scalars(name)) {
      reader.apply(typed).ifPresent(all::add);
    }
    return Collections.unmodifiableList(all);
  }

  /** The same for a list in which nothing stands twice. */
  <T> List<T> once(String name, Function<Scalar, Optional<T>> reader) {
    Set<String> known = new HashSet<>();
    return all(
        name,
        typed -> {
          if (known.add(typed.text())) {
            return reader.apply(typed);
          }
          diagnostics.error(
              typed.position(),
              "duplicate-entry",
              "`" + name + "` names `" + typed.text() + "` twice",
              "remove one of the two");
          return Optional.empty();
        });
  }

  private Optional<Integer> count(Scalar typed) {
    OptionalInt count = Locators.unit(typed.text());
    if (count.isPresent()) {
      return Optional.of(count.getAsInt());
    }
    diagnostics.error(
        typed.position(),
        "bad-number",
        "`" + typed.text() + "` is not a whole number from 1",
        "write digits, such as 34, or a time such as 1:02:30");
    return Optional.empty();
  }

  private Optional<Boolean> flag(String name, Scalar typed) {
    if (typed.text().equals("true") || typed.text().equals("false")) {
      return Optional.of(typed.text().equals("true"));
    }
    diagnostics.error(
        typed.position(),
        "wrong-type",
        "`" + name + "` must be true or false, not `" + typed.text() + "`",
        "write true, or remove the line");
    return Optional.empty();
  }

  private Optional<String> choose(String name, Scalar typed) {
    Choice choice = (Choice) fields.fields().find(name).orElseThrow().type();
    if (choice.words().contains(typed.text())) {
      return Optional.of(typed.text());
    }
    diagnostics.error(
        typed.position(),
        "unknown-kind",
        "unknown " + name + " `" + typed.text() + "`",
        Suggestions.didYouMean(
            typed.text(), choice.words(), "write one of " + String.join(", ", choice.words())));
    return Optional.empty();
  }
}
