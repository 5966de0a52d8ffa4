package gongkai.preview;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.site.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings the site up to date whenever its files have changed, round after round. Nothing that goes
 * wrong in a round ends it: what there was stays, and the trouble is told beside it.
 */
final class Rounds implements Runnable {
  /** A file may be gone between being listed and being read. */
  private static final int TRIES = 4;

  private static final int PAUSE_MILLIS = 100;

  private final Workshop workshop;
  private final Watch watch;
  private final Consumer<View> show;
  private final Consumer<List<Finding>> told;
  private View last = View.NONE;

  /**
   * @param show is given every view
   * @param told is told after every round what there is to be put right
   */
  Rounds(Workshop workshop, Watch watch, Consumer<View> show, Consumer<List<Finding>> told) {
    this.workshop = workshop;
    this.watch = watch;
    this.show = show;
    this.told = told;
  }

  @Override
  public void run() {
    try {
      while (true) {
        round();
        watch.await();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt(); // The preview is over.
    } catch (IOException e) {
      show(trouble("预览-02", "不能再察看文件的改动（" + words(e) + "）", "重新运行 gongkai serve"));
    }
  }

  void round() throws InterruptedException {
    Optional<Finding> trouble = Optional.empty();
    for (int i = 0; i < TRIES; i++) {
      trouble = attempt();
      if (trouble.isEmpty()) {
        return;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    show(trouble.orElseThrow());
  }

  /** Nothing, if the site could be brought up to date; else what kept it from being so. */
  private Optional<Finding> attempt() {
    try {
      show(workshop.refresh(this::show));
      told.accept(last.findings());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    } catch (UncheckedIOException e) {
      return Optional.of(unreadable(e.getCause()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String what = "程序出错，这次改动没有显示（" + words(e) + "）";
      return Optional.of(trouble("预览-03", what, "撤回这次改动，并把它告诉维护者"));
    }
  }

  private static Finding unreadable(IOException e) {
    return trouble("预览-01", "有文件读不出来（" + words(e) + "）", "检查它是否存在、是否有权限读");
  }

  private static Finding trouble(String rule, String message, String advice) {
    return Finding.error(rule, Location.of("data"), message, advice);
  }

  private static String words(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void show(Finding trouble) {
    List<Finding> findings = new ArrayList<>(List.of(trouble));
    last.state().ifPresent(state -> findings.addAll(state.findings()));
    show(last.state(), findings);
    told.accept(findings);
  }

  private void show(Workshop.State state) {
    show(Optional.of(state), state.findings());
  }

  private void show(Optional<Workshop.State> state, List<Finding> findings) {
    last = new View(last.number() + 1, state, findings);
    show.accept(last);
  }
}
