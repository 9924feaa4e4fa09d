package org.lookback.casefile.persistence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.Canvas;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

/** Draws one photo small, the way up its camera says, without ever holding all its pixels. */
final class SmallPicture {

    static final int EDGE = 320;

    /** More than any phone takes; a file of a few bytes can claim billions. */
    static final long MOST_PIXELS = 64_000_000;

    private SmallPicture() {}

    static Optional<byte[]> of(InputStream photo) throws IOException {
        try (var input = ImageIO.createImageInputStream(photo)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, false, false);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(drawn(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] drawn(ImageReader reader) throws IOException {
        var read = reader.getDefaultReadParam();
        var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * EDGE));
        read.setSourceSubsampling(every, every, 0, 0);
        var upright = Thumbnails.of(onWhite(reader.read(0, read))).size(EDGE, EDGE);
        // only cameras say which way up, and they write JPEG; the reader of another kind has no such notes to ask for
        var orientation =
                reader.getFormatName().equalsIgnoreCase("jpeg") ? ExifUtils.getExifOrientation(reader, 0) : null;
        if (orientation != null) {
            upright.addFilter(ExifFilterUtils.getFilterForOrientation(orientation));
        }
        var small = new ByteArrayOutputStream();
        upright.outputFormat("jpg").outputQuality(0.8).toOutputStream(small);
        return small.toByteArray();
    }

    /** A JPEG has no transparency; what shines through is paper. */
    private static BufferedImage onWhite(BufferedImage image) {
        return image.getColorModel().hasAlpha()
                ? new Canvas(image.getWidth(), image.getHeight(), Positions.CENTER, Color.WHITE).apply(image)
                : image;
    }
}
