#!/usr/bin/python3
"""Runs Orca with a voice that writes what it says as lines of JSON to file descriptor 3.

Orca itself decides what is said and what is cut off; only its way to a synthesizer is ours. It is run
from here, not by its own command, which refuses to start, or ends the other, where one runs already.
"""

import json
import os
import sys
import threading
import types

from orca import orca, settings, speechserver

LOG_FD = 3

# Faster than anybody listens: walks wait for each sentence. What cuts one off comes within a moment.
CHARACTERS_PER_SECOND = 150


class Voice(speechserver.SpeechServer):
    """Says one thing after another, each for as long as a voice takes, until it is told to stop."""

    def __init__(self):
        super().__init__()
        self._queue = []
        self._changed = threading.Condition()
        threading.Thread(target=self._run, daemon=True).start()

    @staticmethod
    def getFactoryName():
        return "Log"

    @classmethod
    def getSpeechServers(cls):
        return [VOICE]

    @classmethod
    def getSpeechServer(cls, info=None):
        return VOICE

    def getInfo(self):
        return ["Log", "log"]

    def getVoiceFamilies(self):
        return []

    # As in Orca's own server: what cuts others off asks to stop first, `interrupt` is not looked at.
    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            with self._changed:
                self._queue.append(text)
                self._changed.notify()

    def speakCharacter(self, character, acss=None):
        self.speak(character, acss)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, acss in utteranceIterator:
            self.speak(context.utterance, acss)
            context.currentOffset = context.endOffset
            progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)

    def stop(self):
        with self._changed:
            for text in self._queue:
                self._tell(text, True)
            self._queue.clear()
            self._changed.notify()

    def _run(self):
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._queue)
                text = self._queue[0]
                was_cut = self._changed.wait_for(
                    lambda: not self._queue or self._queue[0] is not text,
                    len(text) / CHARACTERS_PER_SECOND,
                )
                if not was_cut:
                    self._tell(self._queue.pop(0), False)

    @staticmethod
    def _tell(text, is_cut):
        words = " ".join(text.split())
        line = json.dumps({"text": words, "isCut": is_cut, "isLast": not VOICE._queue})
        os.write(LOG_FD, (line + "\n").encode())


VOICE = Voice()


def main():
    factory = types.ModuleType("orca.speechdispatcherfactory")
    factory.SpeechServer = Voice
    sys.modules[factory.__name__] = factory
    # What is typed is known; a page is not read out as it opens: walks say what they read.
    settings.enableKeyEcho = False
    settings.enableBraille = False
    settings.enableSound = False
    settings.sayAllOnLoad = False
    orca.getSettingsManager().activate(None, {})
    return orca.main()


if __name__ == "__main__":
    sys.exit(main())
