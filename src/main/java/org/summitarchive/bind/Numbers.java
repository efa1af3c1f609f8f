package org.summitarchive.bind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads plain decimal numbers. */
final class Numbers {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern SEPARATORS = Pattern.compile("[,，_'’\\s\\u00A0\\u202F]");

  private Numbers() {}

  static Optional<BigDecimal> read(Scalar typed, Diagnostics diagnostics) {
    if (DECIMAL.matcher(typed.text()).matches()) {
      return Optional.of(new BigDecimal(typed.text()));
    }
    diagnostics.error(
        typed.position(),
        "bad-number",
        "`" + typed.text() + "` is not a plain number",
        hint(SEPARATORS.matcher(typed.text()).replaceAll("")));
    return Optional.empty();
  }

  private static String hint(String joined) {
    return DECIMAL.matcher(joined).matches()
        ? "write " + joined
        : "write digits, with a point before decimals: 1600 or 12.5";
  }
}
