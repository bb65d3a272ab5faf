import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least a JavaFX program can do: a window with one label; says so when it is drawn, and ends. For comparison. */
public final class OneLabel extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("会序"), 1280, 800));
        stage.show();
        new AnimationTimer() {

            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    System.out.println("drawn");
                    Platform.exit();
                }
            }
        }.start();
    }

    /** Starts the window without the check that a main class which is an Application would meet. */
    public static final class Start {

        private Start() {
        }

        public static void main(String[] words) {
            Application.launch(OneLabel.class, words);
        }
    }
}
