package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huixu.application.folder.Unlock;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.command.Shell.Said;
import org.huixu.fixture.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What somebody reads whose data folder is not as it should be. */
class FolderTroubleTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    /** Opens an office in a process of its own and keeps it open. */
    static final class Neighbour {

        public static void main(String[] arguments) throws InterruptedException {
            try (OpenOffice office = new Shell().wiring().open(Path.of(arguments[0]), new Unlock.Nothing(),
                    Shell.CLERK)) {
                System.out.println("open " + office.place());
                Thread.currentThread().join();
            }
        }
    }

    @Test
    void a_folder_that_is_gone_is_named() {
        Said said = shell.type("check", "--data", folder.resolve("不在"));
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("找不到数据文件夹", "不在", "（HX-1009）");
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "private");
        assertThat(shell.type("list", "people", "--data", folder).code()).isEqualTo(4);
        Said said = shell.type("create", "--data", folder);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("不是空的");
        assertThat(folder.resolve("letter.txt")).hasContent("private");
    }

    @Test
    void a_folder_in_which_another_start_works_has_an_exit_code_of_its_own() {
        Path place = folder.resolve("data");
        assertThat(shell.type("create", "--data", place).code()).isZero();
        try (ChildJvm neighbour = ChildJvm.start(Neighbour.class, place.toString())) {
            assertThat(neighbour.readLine()).startsWith("open");
            Said said = shell.type("check", "--data", place);
            assertThat(said.code()).isEqualTo(5);
            assertThat(said.err()).contains("正被另一个会序程序使用");
        }
    }

    @Test
    void an_encrypted_folder_opens_with_the_password_from_a_file_or_from_the_keyboard_and_with_no_other()
            throws IOException {
        Path place = folder.resolve("data");
        Path right = Files.writeString(folder.resolve("right.txt"), "春眠不觉晓\n");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "处处闻啼鸟\n");
        Said made = shell.type("create", "--data", place, "--password-file", right);
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("恢复密钥：");

        assertThat(shell.type("list", "people", "--data", place, "--password-file", right).code()).isZero();
        assertThat(shell.typeAt(Optional.of("春眠不觉晓"), "list", "people", "--data", place).code()).isZero();
        Said refused = shell.type("list", "people", "--data", place, "--password-file", wrong);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("口令不对");
        Said nobody = shell.type("list", "people", "--data", place);
        assertThat(nobody.code()).isEqualTo(4);
        assertThat(nobody.err()).contains("--password-file");
        assertThat(shell.type("check", "--data", place, "--password-file", folder.resolve("no")).err())
                .contains("口令文件").contains("读不出来");
    }

    @Test
    void what_is_broken_has_a_code_and_stands_once_in_the_log_without_a_stack_on_the_screen() throws IOException {
        Path place = folder.resolve("data");
        shell.type("create", "--data", place);
        IllegalStateException failure = new IllegalStateException("kaputt");
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayOutputStream(), screen,
                StandardCharsets.UTF_8, _ -> Optional.empty());
        CommonOptions options = new CommonOptions();
        new CommandLine(options).parseArgs("--data", place.toString());
        assertThat(new FaultReport(new Session(shell.wiring(), terminal, options)).report(failure)).isEqualTo(70);

        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("错误代码：HX-", "huixu.log")
                .doesNotContain("kaputt", "\tat ");
        List<String> log = Files.readAllLines(place.resolve("logs").resolve("huixu.log.0"));
        assertThat(log.stream().filter(line -> line.contains("Broken, error code HX-"))).hasSize(1);
        assertThat(log.stream().filter(line -> line.contains("kaputt"))).hasSize(1);
    }
}
