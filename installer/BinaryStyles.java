import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes a style sheet in the form that JavaFX reads at once: {@code BinaryStyles FROM.css TO.bss}. */
final class BinaryStyles {

    private BinaryStyles() {
    }

    static void main(String[] words) throws IOException {
        Stylesheet.convertToBinary(new File(words[0]), new File(words[1]));
    }
}
