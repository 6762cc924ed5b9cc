@story y2-saaremetsa-polls
@topic Two polls before the Estonian parliamentary election, February 2035
@subject R = Rahvaliit | People's Union | Jaan Tamm's party
@subject K = Koduerakond | Home Party | the opposition
@subject G = Rohelised 35 | the Greens | Greens
@subject N = Norstat Baltia | Norstat
@subject E = Emor-Kask | Emor
@subject J = Jaan Tamm | Tamm | the prime minister
@fact rn = 31 | poll_share | R | support in the Norstat Baltia poll in percent | 2035-02-10 | snapshot
@fact kn = 27 | poll_share | K | support in the Norstat Baltia poll in percent | 2035-02-10 | snapshot
@fact gn = 6 | poll_share | G | support in the Norstat Baltia poll in percent | 2035-02-10 | snapshot
@fact re = 26 | poll_share | R | support in the Emor-Kask poll in percent | 2035-02-12 | snapshot
@fact ke = 29 | poll_share | K | support in the Emor-Kask poll in percent | 2035-02-12 | snapshot
@fact ge = 4 | poll_share | G | support in the Emor-Kask poll in percent | 2035-02-12 | snapshot
@fact nn = 1000 | sample_size | N | people asked | 2035-02-10 | constant
@fact ne = 1548 | sample_size | E | people asked | 2035-02-12 | constant
@fact thr = 5 | poll_share | G | share needed to enter parliament in percent | 2035 | constant | threshold
@fact ja = 44 | age | J | age | 2035-02 | constant
@trap rn re :: two pollsters
@trap nn ne :: two samples
@trap ge thr :: support and the bar

@doc err | public broadcaster | 2035-02-13
A race with a leader to choose

Whom you believe depends on whom you ask. Norstat Baltia, after {1,000|nn} interviews, has Rahvaliit in front on {31 percent|rn|by=Norstat Baltia}, followed by Koduerakond with {27|kn|^} and the Greens with {6|gn|^}. Emor-Kask, which spoke with {1,548|ne}, turns it round: Koduerakond {29|ke|by=Emor-Kask}, Rahvaliit {26|re|^}.

In its table the Greens sit at {4|ge|by=Emor-Kask}, below the {5 percent|thr} that opens the door of parliament.

@doc balticweek | weekly newsletter | 2035-02-14
The prime minister's bad Monday

At {44|ja} Jaan Tamm has never lost anything. On Monday, though, Emor put his People's Union on {26|re|by=Emor} and the opposition on {29|ke|^}, only {two|-} days after Norstat had seen him comfortably up, {31|rn|by=Norstat|s=him} to {27|kn|by=Norstat}.

His advisers grumble about the weighting. Emor's sample was larger by {half|-}, {1,548|ne} people, and it is Emor that called the last one right. Coalition arithmetic hangs on the Greens: {6|gn|by=Norstat} by Norstat's lights, {4|ge|by=the other firm} by those of the other firm.
