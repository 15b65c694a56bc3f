# All other pages: welcome, intake, programme, progress, diary, library, learning, settings, errors. In German; no clinician has reviewed it yet.
