@story y2-matuku-rugby
@topic Provincial rugby final between Matuku and Ranfoss, Fiji, September 2035
@subject M = Matuku | Matuku Sharks | the Sharks | the islanders
@subject R = Ranfoss Town | Ranfoss | Town
@subject I = Ilaisa Vakatawa | Vakatawa | Matuku's captain | Ila
@subject T = Tomasi Qera-Hill | Qera-Hill | the Ranfoss fly-half
@subject B = Beni Ratulevu | Ratulevu | the winger
@subject G = Prince's Park | the ground
@fact sm = 27 | score | M | points scored in the final | full time | snapshot
@fact sr = 24 | score | R | points scored in the final | full time | snapshot
@fact hm = 6 | score | M | points scored in the final | half-time | snapshot
@fact hr = 18 | score | R | points scored in the final | half-time | snapshot
@fact pt = 19 | score | T | points kicked | full time | snapshot
@fact pi = 12 | score | I | points kicked | full time | snapshot
@fact tb = 3 | score | B | tries | full time | snapshot
@fact ai = 34 | age | I | age | 2035-09 | constant
@fact ab = 20 | age | B | age | 2035-09 | constant
@fact c = 8700 | crowd | G | spectators | 2035-09-15 | snapshot
@fact wm = 2 | other | M | titles won | 2035-09 | cumulative
@fact wr = 9 | other | R | titles won | 2035-09 | cumulative
@trap hm sm :: half-time and full time
@trap pt pi :: two kickers

@doc sun | daily newspaper | 2035-09-16
Sharks bite late

MATUKU {27|sm}, RANFOSS {24|sr}

Down {18|hr|t=at the break}-{6|hm|t=at the break} at the break, the islanders found wings. More precisely they found Beni Ratulevu, {20|ab}, who ran in {three|tb} tries before a heaving {8,700|c} at Prince's Park. Skipper Ilaisa Vakatawa, {14|-} years older, kicked {12|pi} points to the {19|pt} of his opposite number Tomasi Qera-Hill.

It is a second crown for Matuku. Town have {nine|wr}.

@doc afterwards | sports radio transcript | 2035-09-16
VAKATAWA: I'm {34|ai}, my knees are {fifty|-}. That kid, he's {20|ab|s=That kid}! {Three|tb|s=he} tries, he's allowed to carry my bag now.
HOST: And Qera-Hill? {Nineteen|pt} points and still loses.
VAKATAWA: Best boot in the country. Half-time they had {18|hr|t=Half-time|s=they}, we had {six|hm|^|s=we}, all off my foot, and he winked at me.
HOST: {Nine|wr} titles at Ranfoss say he can wink. For you lot this makes {two|wm|s=you lot}. Final score again: Ranfoss {24|sr}, Matuku {27|sm}. Good night.
