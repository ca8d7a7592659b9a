package rs.putokaz.desk.recording;

import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediaLimits;
import rs.putokaz.desk.media.intake.VirusScanner;

/** The work on recordings as the desk is set up usually, without a scanner of viruses. */
public final class TestRecordings {

  private TestRecordings() {}

  /** Made of those parts. */
  public static RecordingWork work(TestWork.Parts parts) {
    return new RecordingWork(
        parts.entities(),
        new Intake(MediaLimits.USUAL, VirusScanner.NONE),
        parts.actor(),
        parts.log(),
        parts.clock());
  }
}
