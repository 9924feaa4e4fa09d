package org.lookback.casefile.persistence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.Canvas;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

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
        var orientation = orientation(reader);
        if (orientation != null) {
            upright.addFilter(ExifFilterUtils.getFilterForOrientation(orientation));
        }
        var small = new ByteArrayOutputStream();
        upright.outputFormat("jpg").outputQuality(0.8).toOutputStream(small);
        return small.toByteArray();
    }

    /** Only cameras say which way up, and they write JPEG; the reader of another kind has no such notes to ask for. */
    private static @Nullable Orientation orientation(ImageReader reader) throws IOException {
        if (!reader.getFormatName().equalsIgnoreCase("jpeg")) {
            return null;
        }
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IIOException unusual) {
            // notes in an order that Java does not read: better a picture on its side than none
            return null;
        }
    }

    /** A JPEG has no transparency; what shines through is paper. */
    private static BufferedImage onWhite(BufferedImage image) {
        return image.getColorModel().hasAlpha()
                ? new Canvas(image.getWidth(), image.getHeight(), Positions.CENTER, Color.WHITE).apply(image)
                : image;
    }
}
