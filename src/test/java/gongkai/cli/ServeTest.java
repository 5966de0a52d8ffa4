package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.TestProject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void says_what_is_no_project() {
    assertEquals(1, run("serve", "--project", folder.toString()));
    assertEquals(folder + " 不是一个项目文件夹（里面没有 data） → 用 --project 指定项目所在的文件夹", out.toString().strip());
  }

  @Test
  void says_in_one_line_that_no_port_is_free() throws Exception {
    TestProject.copyOf(Path.of("src/test/sites/small"), folder);
    try (ServerSocket last = new ServerSocket(65_535, 1, InetAddress.getByName("127.0.0.1"))) {
      assertTrue(last.isBound());
      assertEquals(3, run("serve", "--project", folder.toString(), "--port", "65535"));
    }
    assertEquals("无法继续：端口 65535 和它之后的都被占用 → 用 --port 另指定一个", err.toString().strip());
  }

  @Test
  void says_where_it_is_reached_and_what_it_finds() throws Exception {
    TestProject project = TestProject.copyOf(Path.of("src/test/sites/annexes"), folder);
    project.replace("data/ceshi/2024.yaml", "上年: 100", "上年: 一百");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      Thread serving =
          new Thread(() -> run("serve", "--project", folder.toString(), "--port", "" + port));
      serving.start();
      for (int i = 0; i < 600 && !out.toString().contains("已更新"); i++) {
        Thread.sleep(50);
      }
      serving.interrupt();
      serving.join();
      String said = out.toString();
      assertTrue(said.contains("端口 " + port + " 被占用，改用 "), said);
      assertTrue(said.contains("预览：http://127.0.0.1:"), said);
      assertTrue(said.contains("错误 [数据-06]") && said.contains("^"), said);
      assertTrue(said.contains("已更新：错误 1，警告 "), said);
    }
  }
}
