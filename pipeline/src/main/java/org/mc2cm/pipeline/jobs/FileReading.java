package org.mc2cm.pipeline.jobs;

import java.util.List;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;

/** A file after reading and the rules, before it is stored. */
record FileReading(ReceivedFile file, List<Submission> submissions, FindingBook findings) {}
