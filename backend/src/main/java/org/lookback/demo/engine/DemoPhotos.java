package org.lookback.demo.engine;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.lookback.casefile.EvidenceDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Draws the photos that the demo's officers take. */
@Component
@Profile("demo")
class DemoPhotos {

    private final EvidenceDesk evidence;

    DemoPhotos(EvidenceDesk evidence) {
        this.evidence = evidence;
    }

    /** @return id of the evidence */
    String take(String by, String what) {
        var picture = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xDD, 0xE6, 0xEE));
        pen.fillRect(0, 0, 480, 320);
        // a fire extinguisher; no lettering, for a server may have no fonts
        pen.setColor(new Color(0xC0, 0x2A, 0x2A));
        pen.fillRoundRect(200, 90, 80, 190, 30, 30);
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(222, 60, 36, 30);
        pen.fillRect(258, 66, 50, 10);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return evidence.take(what + ".png", new ByteArrayInputStream(bytes.toByteArray()), by)
                    .id();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
