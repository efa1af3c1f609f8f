import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.*;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas and method references of every kind, each of which adds to what is told. */
public class Kinds {

  interface Shape {
    double size();

    default Supplier<String> told() {
      return () -> own() + size();
    }

    private String own() {
      return "a shape of ";
    }

    static Shape of(double size) {
      return () -> size;
    }
  }

  interface Three<A, B, C, R> {
    R of(A a, B b, C c) throws Exception;
  }

  private static final class Inner {
    private final String name;

    private Inner(String name) {
      this.name = name;
    }

    private String shout() {
      Function<String, String> louder = text -> name + text;
      return louder.apply("!");
    }
  }

  private static int count;

  private final List<Object> told = new ArrayList<>();

  private boolean tell(Object what) {
    return told.add(what);
  }

  private static long twice(int number) {
    return 2L * number;
  }

  public static String all() throws Exception {
    Kinds kinds = new Kinds();
    kinds.captures((byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.5, true, "text");
    kinds.references();
    kinds.conversions();
    kinds.collections();
    return kinds.told.toString();
  }

  private void captures(
      byte b, char c, short s, int i, long l, float f, double d, boolean z, String text) {
    Supplier<String> all = () -> "" + b + c + s + i + l + f + d + z + text + told.size();
    tell(all.get());
    Runnable nested =
        () -> {
          Runnable inner = () -> tell(text + l);
          inner.run();
          Runnable nothing = () -> count++;
          nothing.run();
        };
    nested.run();
    tell(count);
    tell(Shape.of(d).told().get());
    Three<Integer, Long, String, String> three = (x, y, w) -> x + y + w + i;
    try {
      tell(three.of(1, 2L, "w"));
    } catch (Exception e) {
      tell(e);
    }
  }

  private void references() {
    Consumer<Object> dropped = this::tell;
    dropped.accept("dropped");
    Function<String, Inner> made = Inner::new;
    Function<Inner, String> shouted = Inner::shout;
    tell(made.andThen(shouted).apply("inner"));
    Supplier<Kinds> whole = Kinds::new;
    tell(whole.get().told.size());
    IntFunction<String[]> array = String[]::new;
    tell(array.apply(3).length);
    IntFunction<int[]> numbers = int[]::new;
    tell(numbers.apply(2).length);
    BiFunction<String, Integer, Character> at = String::charAt;
    tell(at.apply("text", 1));
    Function<Character, Integer> code = Kinds::codeOf;
    tell(code.apply('a'));
    Supplier<Function<String, Integer>> deep = () -> String::length;
    tell(deep.get().apply("four"));
    Comparator<String> order = Comparator.comparing(String::length);
    tell(order.thenComparing(Comparator.reverseOrder()).compare("a", "b"));
    Runnable created = ArrayList::new;
    created.run();
  }

  private static int codeOf(int character) {
    return character;
  }

  private void conversions() {
    IntFunction<Object> boxed = Kinds::twice;
    tell(boxed.apply(4));
    ToLongFunction<Integer> unboxed = Kinds::twice;
    tell(unboxed.applyAsLong(5));
    IntToDoubleFunction widened = Kinds::twice;
    tell(widened.applyAsDouble(6));
    IntBinaryOperator sum = Integer::sum;
    tell(sum.applyAsInt(1, 2));
    ToIntFunction<Object> hash = Object::hashCode;
    tell(hash.applyAsInt("h"));
    DoubleSupplier wide = Integer.valueOf(7)::intValue;
    tell(wide.getAsDouble());
    LongConsumer dropsLong = Long::toString;
    dropsLong.accept(1);
    LongUnaryOperator kept = Math::abs;
    LongConsumer drops = kept::applyAsLong;
    drops.accept(-1);
    Predicate<Boolean> same = Boolean::booleanValue;
    tell(same.test(true));
    Supplier<Object> asObject = () -> 8;
    tell(asObject.get());
    Function<Integer, Long> toLong = Integer::longValue;
    tell(toLong.apply(9));
    ToDoubleFunction<Long> toDouble = Long::doubleValue;
    tell(toDouble.applyAsDouble(10L));
    Function<Long, Object> byLong = (Long l) -> l + 1;
    tell(byLong.apply(11L));
    IntSupplier fromBox = () -> Integer.valueOf(12);
    tell(fromBox.getAsInt());
  }

  private void collections() {
    Map<Integer, List<String>> byLength =
        Stream.of("a", "bb", "cc")
            .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    byLength.forEach((length, texts) -> tell(length + "=" + texts));
    tell(IntStream.range(0, 4).mapToObj(i -> (char) ('a' + i)).map(String::valueOf).toList());
    tell(Stream.of(1, 2, 3).mapToInt(Integer::intValue).sum());
    Object both = (Runnable & java.io.Serializable) () -> tell("both");
    ((Runnable) both).run();
  }
}
