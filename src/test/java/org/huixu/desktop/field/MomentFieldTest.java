package org.huixu.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.huixu.desktop.TestWindow;
import org.huixu.domain.compliance.OfficeTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(TestWindow.SCREEN)
class MomentFieldTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    @Test
    void whatFollowsSomethingDoneAMinuteLaterIsNotBeforeIt() {
        Instant opened = Instant.parse("2026-06-17T01:08:50Z");
        Instant later = opened.plusSeconds(30);
        AtomicReference<OfficeTime> time = new AtomicReference<>(new OfficeTime(opened, ZONE));
        try (TestWindow _ = new TestWindow(folder, 960, 640)) {
            MomentField field = TestWindow.fx(() -> new MomentField(time::get, time.get().local()));
            time.set(new OfficeTime(later, ZONE));
            assertThat(TestWindow.fx(field::moment)).hasValueSatisfying(at -> assertThat(at).isBefore(opened));

            TestWindow.fx(() -> {
                field.notBeforeNow();
                return null;
            });
            assertThat(TestWindow.fx(field::moment)).contains(later);
        }
    }
}
