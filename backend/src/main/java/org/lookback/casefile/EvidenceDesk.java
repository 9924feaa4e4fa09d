package org.lookback.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in photos and papers, checks that they are what they claim to be, and gives them to cases. */
@Service
public class EvidenceDesk {

    /** Largest file accepted, in bytes (C1: 20 MB). */
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final int MAX_NAME = 200;

    private final EvidenceRegister register;
    private final EvidenceStore store;
    private final FileKinds kinds;
    private final Clock clock;

    EvidenceDesk(EvidenceRegister register, EvidenceStore store, FileKinds kinds, Clock clock) {
        this.register = register;
        this.store = store;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Takes in a file that no case has yet.
     *
     * @throws Refusal FILE_TOO_LARGE, FILE_EMPTY, or FILE_KIND_REFUSED when its bytes are not a jpg, png, pdf or mp4
     */
    public Evidence take(String fileName, InputStream content, String uploadedBy) {
        try {
            var received = store.receive(content);
            try {
                var evidence = check(fileName, received, uploadedBy);
                store.keep(received);
                register.insert(evidence);
                return evidence;
            } finally {
                store.discard(received);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Evidence check(String fileName, EvidenceStore.Received received, String uploadedBy) throws IOException {
        if (received.sizeBytes() == 0) {
            throw Refusal.invalid("FILE_EMPTY", "文件“%s”是空的，请重新选择。".formatted(fileName));
        }
        if (received.sizeBytes() > MAX_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "FILE_TOO_LARGE", "文件太大：单个文件不得超过 20 MB，请压缩或拆分后重新上传。");
        }
        var kind = kinds.accepted(received.path(), fileName);
        return new Evidence(
                UUID.randomUUID().toString(),
                null,
                null,
                shortened(fileName),
                kind,
                received.sizeBytes(),
                received.sha256(),
                uploadedBy,
                clock.instant());
    }

    /**
     * Attaches evidence to a case as part of a step. Evidence that is already the case's may be named again.
     *
     * @throws Refusal EVIDENCE_UNKNOWN if one of the ids is not this person's to attach
     */
    @Transactional
    public void attach(CaseNumber number, String step, Collection<String> ids, String uploadedBy) {
        var wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) {
            return;
        }
        register.attach(wanted, number.value(), step, uploadedBy);
        if (register.countOfCase(wanted, number.value()) != wanted.size()) {
            throw Refusal.invalid("EVIDENCE_UNKNOWN", "有照片或附件不存在，或不是您上传的，请删除后重新上传。");
        }
    }

    @Transactional(readOnly = true)
    public List<Evidence> ofCase(CaseNumber number) {
        return register.ofCase(number.value());
    }

    /** @throws Refusal EVIDENCE_NOT_FOUND */
    @Transactional(readOnly = true)
    public Evidence get(String id) {
        return register.find(id).orElseThrow(() -> Refusal.notFound("EVIDENCE_NOT_FOUND", "没有这个附件，可能已过期清理，请重新上传。"));
    }

    public InputStream open(Evidence evidence) {
        try {
            return store.open(evidence.sha256());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Removes what was uploaded for a form that was never submitted (C6: drafts are kept 30 days). @return how many */
    @Transactional
    public int removeForgotten(Duration age) {
        var forgotten = register.unattachedBefore(clock.instant().minus(age), 500);
        if (forgotten.isEmpty()) {
            return 0;
        }
        register.delete(forgotten.stream().map(Evidence::id).toList());
        for (var evidence : forgotten) {
            if (!register.isUsed(evidence.sha256())) {
                try {
                    store.remove(evidence.sha256());
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            }
        }
        return forgotten.size();
    }

    private static String shortened(String fileName) {
        var plain = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return plain.length() <= MAX_NAME ? plain : plain.substring(plain.length() - MAX_NAME);
    }
}
