package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.huixu.application.workplace.NoWindow;
import org.huixu.command.Shell.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who does not know the words of the command line. */
class WordsTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void without_words_the_window_opens_on_the_folder_that_is_named() {
        assertThat(shell.type().code()).isZero();
        assertThat(shell.type("--data", folder).code()).isZero();
        assertThat(shell.opened).containsExactly(Optional.empty(), Optional.of(folder));
    }

    @Test
    void where_no_window_can_open_an_office_of_ones_own_is_left_as_it_is() {
        shell.windows = _ -> {
            throw new NoWindow(NoWindow.Reason.NO_LIBRARIES, new UnsupportedOperationException());
        };
        Said said = shell.type("--data", folder);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("没有打开窗口：缺少图形库", "libgtk-3-0", "No window opened", "没有改动");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "create", "check", "list", "document", "import", "export", "backup", "restore",
            "smoke", "verify"})
    void every_command_has_a_chinese_help_with_the_options_common_to_all(String command) {
        Said said = shell.type(command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("用法：huixu " + command).contains("选项：", "--data=DIR", "--password-file=FILE",
                "显示用法");
        assertThat(said.out()).doesNotContain("Usage", "Options", "Commands", "command.");
    }

    @Test
    void the_help_lists_all_commands_and_the_exit_codes() {
        Said said = shell.type("--help");
        assertThat(said.out()).contains("check", "restore", "返回值：", "70", "数据文件夹正被另一个会序程序使用");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lst                                   | 没有“lst”这个命令。
            check --meting 3                      | 没有“--meting”这个选项。是不是要写：--meeting？
            check extra                           | 多了“extra”，这里不需要它。
            check --data                          | 缺少：--data DIR。
            check --data a --data b               | “--data DIR”只能写一次。
            list                                  | 请写明“huixu list”要做什么：
            list meetings --from 3月              | “--from DATE”后面的“3月”不是日期，请写成 2026-01-05 的样子。
            list meetings --from 2026-03-02 --to 2026-03-01 | --to 早于 --from
            document minutes --out a.pdf          | 缺少：--meeting ID|CODE。
            backup                                | 缺少：FILE。
            restore a.huixu-backup                | 请用 --data 写明数据文件夹。
            demo                                  | 请用 --data 写明数据文件夹。
            smoke                                 | 请用 --data 写明数据文件夹。
            demo --data x --years zwei            | “--years N”后面的“zwei”不是整数。
            demo --data x --years 0               | --years 须在 1 到 20 之间。
            demo --data x --start 2010-01-01      | 示范办公室最早从 2017-03-10 开始
            """)
    void wrong_words_are_named_in_chinese(String line, String sentence) {
        Said said = shell.type((Object[]) line.strip().split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(sentence.strip());
        assertThat(said.out()).isEmpty();
    }

    @Test
    void common_options_may_stand_before_the_command() {
        assertThat(shell.type("--data", folder.resolve("none"), "check").err()).contains("none").contains("HX-1009");
    }
}
