/** Why an import, an act or an example was refused, as one sentence. */
import type { PerformFault } from '@maslahat/record';
import type { ImportRefusal, LoadFault } from '@maslahat/secretariat';
import { type FaultLanguage, sentence } from './index.ts';

export function sentenceOfImporting(language: FaultLanguage, fault: ImportRefusal): string {
  if (fault.code !== 'refused') return sentence(language, `import.${fault.code}`, { ...fault });
  return sentence(language, 'import.refused', {
    reason: sentenceOfPerforming(language, fault.refused.fault),
  });
}

export function sentenceOfPerforming(language: FaultLanguage, fault: PerformFault): string {
  switch (fault.code) {
    case 'objections':
      return fault.objections
        .map(({ code, evidence }) => sentence(language, `objection.${code}`, evidence))
        .join(' ');
    case 'invalid-input': {
      const [issue] = fault.issues;
      const path = issue?.path.join('.') ?? '';
      return sentence(language, 'perform.invalid-input', { path, issue: issue?.code ?? '' });
    }
    case 'unknown-act':
    case 'not-permitted':
      return sentence(language, `perform.${fault.code}`, { act: fault.act });
    case 'invalid-time':
      return sentence(language, 'problem.failure.detail');
    default:
      return sentence(language, `problem.${fault.code}.detail`, { ...fault });
  }
}

export function sentenceOfLoading(language: FaultLanguage, fault: LoadFault): string {
  switch (fault.code) {
    case 'unreadable': {
      const reason = sentence(language, `fault.${fault.fault.code}`, fault.fault.evidence);
      return sentence(language, 'example.unreadable', { reason });
    }
    case 'not-importable':
      return sentenceOfImporting(language, fault.fault);
    case 'refused': {
      const { file, index } = fault;
      const reason = sentenceOfPerforming(language, fault.fault);
      return sentence(language, 'example.refused', { file, index: index + 1, reason });
    }
    default:
      return sentence(language, `example.${fault.code}`, { ...fault });
  }
}
