import { zh } from '../words/zh.ts';
import { engineIn } from './engine-in.ts';
import { installEngine } from './engine.ts';

/** Put into a frame once the gate there has said yes, or a person asks: all that judges, and one language of it. */
installEngine(engineIn(zh));
