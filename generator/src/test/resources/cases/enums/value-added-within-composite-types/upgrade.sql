ALTER TYPE phase ADD VALUE 'half' BEFORE 'shut';
