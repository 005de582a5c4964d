mgsm.receive({"entry":"mockllm-model","problems":[["symbolic-sample-1","1"],["symbolic-sample-2","2"],["symbolic-sample-3","3"]],"modes":{"native-cot":{"bn":[2,[0,0,null]],"en":[2,[0,0,1]]}}});
