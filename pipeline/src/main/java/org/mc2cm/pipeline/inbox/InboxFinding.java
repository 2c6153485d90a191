package org.mc2cm.pipeline.inbox;

import org.mc2cm.pipeline.finding.Finding;

/**
 * Something wrong with the inbox itself rather than inside one of its workbooks.
 *
 * @param file path below the inbox, with {@code /}
 */
public record InboxFinding(String file, Finding finding) {}
