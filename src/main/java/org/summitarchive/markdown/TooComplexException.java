package org.summitarchive.markdown;

/** Stops the compilation of a body that would take too long, or nests too deep to be followed. */
final class TooComplexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String problem;
  private final String hint;

  /**
   * Says where and why.
   *
   * @param offset in the body
   */
  TooComplexException(int offset, String problem, String hint) {
    super(problem, null, false, false);
    this.offset = offset;
    this.problem = problem;
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  String problem() {
    return problem;
  }

  String hint() {
    return hint;
  }
}
