package org.huixu.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Files as departments send them, good and bad, made by another library than the one that binds them. */
final class ForeignPapers {

    static final PDRectangle A4 = PDRectangle.A4;

    private final Path folder;
    private int made;

    ForeignPapers(Path folder) {
        this.folder = folder;
    }

    /** Pages that say "NAME page N" near their upper left corner, as they are seen. */
    Path pages(String name, int count, PDRectangle size, int rotation) {
        return written(name, document -> {
            for (int i = 1; i <= count; i++) {
                page(document, name + " page " + i, size, rotation);
            }
        });
    }

    private static void page(PDDocument document, String words, PDRectangle size, int rotation) throws IOException {
        PDPage page = new PDPage(size);
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setStrokingColor(Color.GRAY);
            content.addRect(size.getLowerLeftX() + 1, size.getLowerLeftY() + 1, size.getWidth() - 2,
                    size.getHeight() - 2);
            content.stroke();
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(size.getLowerLeftX() + 20, size.getLowerLeftY() + 20);
            content.showText(words);
            content.endText();
        }
    }

    /** A page with a stamp on it that is an annotation. */
    Path stamped(String name) {
        return written(name, document -> {
            page(document, name, A4, 0);
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(0, 0, 100, 50));
            look.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            try (PDPageContentStream content = new PDPageContentStream(document, look)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 20);
                content.newLineAtOffset(5, 15);
                content.showText("STAMP");
                content.endText();
            }
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(300, 400, 100, 50));
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(look);
            stamp.setAppearance(appearance);
            document.getPage(0).getAnnotations().add(stamp);
        });
    }

    /** Locked by a password, or open to be read and closed to be changed. */
    Path locked(String name, String password) {
        return written(name, document -> {
            page(document, name, A4, 0);
            AccessPermission permission = new AccessPermission();
            permission.setCanAssembleDocument(false);
            permission.setCanModify(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    /** Its maker kept a password for himself and lets everybody do everything. */
    Path granted(String name) {
        return written(name, document -> {
            page(document, name, A4, 0);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    /** Without its last part, and with it the table of its objects. */
    Path cut(Path file, int bytes) {
        return bytes("cut.pdf", shortened(file, bytes));
    }

    /** Its table of objects is not where it says. */
    Path misplaced(Path file) {
        String all = new String(shortened(file, 0), StandardCharsets.ISO_8859_1);
        return bytes("misplaced.pdf",
                all.replaceAll("startxref\\s+\\d+", "startxref\n7").getBytes(StandardCharsets.ISO_8859_1));
    }

    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(++made + "-" + name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path picture(String name, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        try {
            Path file = folder.resolve(++made + "-" + name);
            ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shortened(Path file, int bytes) {
        try {
            byte[] all = Files.readAllBytes(file);
            return Arrays.copyOf(all, all.length - bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(String name, Making making) {
        Path file = folder.resolve(++made + "-" + name + ".pdf");
        try (PDDocument document = new PDDocument()) {
            making.make(document);
            document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Making {
        void make(PDDocument document) throws IOException;
    }
}
