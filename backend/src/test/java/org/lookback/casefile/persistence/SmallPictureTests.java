package org.lookback.casefile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos drawn small: the right way up, on paper, and none that would take all memory. */
class SmallPictureTests {

    /** APP1 with one entry: orientation 6, the camera was turned a quarter to the right. */
    private static final byte[] TURNED =
            HexFormat.of().parseHex("FFE1002245786966000049492A00080000000100120103000100000006000000" + "00000000");

    @Test
    void aLargePhotoBecomesSmall() throws IOException {
        var small = drawn(photo(2400, 1200, "jpg", BufferedImage.TYPE_INT_RGB));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
    }

    @Test
    void aPhotoTakenUprightStandsUpright() throws IOException {
        var plain = photo(2400, 1200, "jpg", BufferedImage.TYPE_INT_RGB);
        var turned = new ByteArrayOutputStream();
        // after the first marker and the 18 bytes by which every JPEG begins
        turned.write(plain, 0, 20);
        turned.write(TURNED);
        turned.write(plain, 20, plain.length - 20);
        var small = drawn(turned.toByteArray());
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(small.getWidth()).isEqualTo(160);
    }

    @Test
    void notesInAnUnusualOrderStopNobody() throws IOException {
        var plain = photo(2400, 1200, "jpg", BufferedImage.TYPE_INT_RGB);
        var unusual = new ByteArrayOutputStream();
        unusual.write(plain, 0, 2);
        unusual.write(TURNED);
        unusual.write(plain, 2, plain.length - 2);
        assertThat(drawn(unusual.toByteArray()).getWidth()).isEqualTo(320);
    }

    @Test
    void whatShinesThroughIsWhite() throws IOException {
        var small = drawn(photo(64, 64, "png", BufferedImage.TYPE_INT_ARGB));
        var corner = new Color(small.getRGB(small.getWidth() / 2, small.getHeight() / 2));
        assertThat(corner.getRed()).isGreaterThan(250);
    }

    @Test
    void aPictureThatClaimsBillionsOfPixelsIsNotDrawn() throws IOException {
        var png = photo(8, 8, "png", BufferedImage.TYPE_INT_RGB);
        // width and height stand at bytes 16 to 23
        System.arraycopy(HexFormat.of().parseHex("0000C3500000C350"), 0, png, 16, 8);
        assertThat(SmallPicture.of(new ByteArrayInputStream(png))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsNotDrawn() throws IOException {
        assertThat(SmallPicture.of(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isEmpty();
    }

    private static BufferedImage drawn(byte[] photo) throws IOException {
        var small = SmallPicture.of(new ByteArrayInputStream(photo)).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(small));
    }

    private static byte[] photo(int width, int height, String format, int type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, bytes);
        return bytes.toByteArray();
    }
}
