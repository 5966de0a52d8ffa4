package gongkai.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** As {@link HostileTest}, with each payload alone, so that none is hidden behind another. */
@Tag("gate")
class HostileGate {
  @TestFactory
  Stream<DynamicTest> each_stays_what_it_is(@TempDir Path folder) throws IOException {
    Shapes shapes =
        Shapes.of(HostileTest.outputs(folder.resolve("harmless"), HostileTest.HARMLESS).files());
    return HostileTest.PAYLOADS.stream()
        .map(p -> HostileTest.stays(shapes, folder.resolve("p" + p.hashCode()), p));
  }
}
