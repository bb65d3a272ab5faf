package org.huixu.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huixu.application.change.Act;
import org.huixu.desktop.work.Place;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.exchange.regulation.RenewalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir Path folder;

    void pictures() {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            TestOffice office = TestOffice.sample(folder);
            window.open(office, new Place.Compliance(null));
            window.sees("检查结果");
            window.shoot("s-findings");
            for (int i = 2; i <= 7; i++) {
                window.press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + i));
                window.settle();
                window.shoot("s-tab" + i);
            }
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            javafx.application.Platform.runLater(() -> window.look().darkProperty().set(true));
            window.settle();
            window.shoot("s-dark");
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.shoot("s-dark2");
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.shoot("s-dark3");
        }
    }

    void small() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestOffice office = TestOffice.sample(folder);
            window.open(office, new Place.Compliance(null));
            window.sees("检查结果");
            window.shoot("s-small");
            for (int i = 2; i <= 7; i++) {
                window.press(KeyCode.ALT, KeyCode.valueOf("DIGIT" + i));
                window.settle();
                window.shoot("s-small" + i);
            }
        }
    }

    @Test
    void older() {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            TestOffice office = TestOffice.sample(folder);
            office.workplace().door().perform(Act.reversible("regulation.replace"), change -> {
                RegulationSource known = change.reader().list(RegulationSource.class).getFirst();
                change.change(new RegulationSource(known.id(), known.version(), known.regulationKey(), RenewalTest.older()));
                return known;
            }).value();
            window.open(office, new Place.Settings("四十九"));
            window.sees("条文");
            window.settle();
            window.shoot("s-rules-article");
            window.shoot("s-rules");
            window.type("xx");
        }
    }

    void big() {
        try (TestWindow window = new TestWindow(folder, 1920, 1080)) {
            TestOffice office = TestOffice.sample(folder);
            window.open(office, new Place.Compliance(null));
            window.sees("检查结果");
            window.shoot("s-big");
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.shoot("s-big2");
        }
    }
}
