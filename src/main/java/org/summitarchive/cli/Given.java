package org.summitarchive.cli;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** What the user gave for an option or a parameter. */
final class Given<T> {

  private final ArgSpec described;

  Given(ArgSpec described) {
    this.described = described;
  }

  /** For what is required or has a default. */
  T get() {
    return Objects.requireNonNull(value());
  }

  /** Empty where nothing was given. */
  Optional<T> find() {
    return Optional.ofNullable(value());
  }

  private @Nullable T value() {
    return described.<@Nullable T>getValue();
  }

  /** As messages quote it. */
  @Override
  public String toString() {
    return String.valueOf(value());
  }
}
