package org.lookback.bench.rest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos that a person has uploaded and not handed in yet: noise of 160 by 120 points, some 60 KB, each different. */
final class Photos {

    private final Browser browser;
    private final Random random = new Random();
    private final Deque<String> uploaded = new ArrayDeque<>();

    Photos(Browser browser) {
        this.browser = browser;
    }

    void upload(int count) {
        for (var left = count; left > 0; left--) {
            var answer = browser.upload("/api/evidence", "photo.png", "image/png", picture());
            uploaded.add(answer.path("id").asText());
        }
    }

    String take() {
        return uploaded.remove();
    }

    private byte[] picture() {
        var picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < picture.getWidth(); x++) {
            for (var y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
