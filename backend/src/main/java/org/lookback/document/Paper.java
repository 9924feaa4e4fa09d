package org.lookback.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A paper fresh from the press, and the template it was made from.
 *
 * @param templateVersion the beginning of the template's SHA-256: another text, another version
 */
public record Paper(byte[] content, String templateName, String templateVersion, String templateSha256) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Paper paper
                && Arrays.equals(content, paper.content)
                && templateName.equals(paper.templateName)
                && templateSha256.equals(paper.templateSha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(content), templateName, templateSha256);
    }

    /** Never what stands on it. */
    @Override
    public String toString() {
        return "Paper[" + templateName + " " + templateVersion + "]";
    }
}
