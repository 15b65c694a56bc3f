# All other pages: welcome, intake, programme, progress, diary, library, learning, settings, errors.
