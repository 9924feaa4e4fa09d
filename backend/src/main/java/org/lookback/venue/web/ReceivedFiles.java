package org.lookback.venue.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.lookback.refusal.Refusal;
import org.lookback.venue.intake.Upload;
import org.springframework.web.multipart.MultipartFile;

/** Puts the files of a request aside, because the request's own copies vanish with it. */
public final class ReceivedFiles {

    private static final int MOST = 10;

    private ReceivedFiles() {}

    /** Whoever gets them throws them away. */
    public static List<Upload> keep(List<MultipartFile> files) {
        if (files.isEmpty()) {
            throw Refusal.invalid("FILE_MISSING", "请选择要导入的文件。");
        }
        if (files.size() > MOST) {
            throw Refusal.invalid("FILES_TOO_MANY", "一次最多上传 %d 个文件。".formatted(MOST));
        }
        var uploads = new ArrayList<Upload>();
        try {
            for (var file : files) {
                var path = Files.createTempFile("lookback-import-", ".upload");
                uploads.add(new Upload(name(file), path));
                file.transferTo(path);
            }
            return uploads;
        } catch (IOException unlucky) {
            Upload.discard(uploads);
            throw new UncheckedIOException(unlucky);
        }
    }

    /** Only to be shown: some browsers send whole paths. */
    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var name = (sent == null ? "" : sent).replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        if (name.isBlank()) {
            return "未命名文件";
        }
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
