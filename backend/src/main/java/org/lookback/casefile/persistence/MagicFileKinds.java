package org.lookback.casefile.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.lookback.casefile.FileKinds;
import org.lookback.refusal.Refusal;
import org.lookback.refusal.Refusal.Kind;
import org.springframework.stereotype.Component;

/** Looks at the first bytes (Tika); a picture must also have readable dimensions. */
@Component
class MagicFileKinds implements FileKinds {

    private static final Set<String> ACCEPTED = Set.of("image/jpeg", "image/png", "application/pdf", "video/mp4");

    private final Tika tika = new Tika();

    @Override
    public String accepted(Path file, String fileName) throws IOException {
        String kind;
        try (var content = Files.newInputStream(file)) {
            // the name is not told to the detector: it could talk it into believing
            kind = tika.detect(content);
        }
        if (!ACCEPTED.contains(kind) || kind.startsWith("image/") && !isPicture(file)) {
            throw new Refusal(
                    Kind.UNSUPPORTED,
                    "FILE_KIND_REFUSED",
                    "文件“%s”的内容不是图片、PDF 或 MP4 视频（识别为 %s），不能作为附件上传。".formatted(fileName, kind));
        }
        return kind;
    }

    private static boolean isPicture(Path file) throws IOException {
        try (var image = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(image);
                return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
            } catch (IOException | RuntimeException broken) {
                return false;
            } finally {
                reader.dispose();
            }
        }
    }
}
