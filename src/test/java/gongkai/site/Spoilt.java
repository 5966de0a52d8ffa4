package gongkai.site;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Files as no program has written them. */
final class Spoilt {
  private Spoilt() {}

  /** The file with another byte somewhere or, every third, cut short. */
  static List<byte[]> of(byte[] whole, int count) {
    Random random = new Random(7);
    return IntStream.range(0, count)
        .mapToObj(
            round -> {
              byte[] spoilt = whole.clone();
              int at = random.nextInt(whole.length);
              spoilt[at] ^= (byte) (1 + random.nextInt(255));
              return round % 3 == 0 ? Arrays.copyOf(whole, at) : spoilt;
            })
        .toList();
  }
}
